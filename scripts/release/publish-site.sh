#!/usr/bin/env bash
# Adds site/ to the branch of the published site, and pushes it: publish-site.sh [branch]. Creates the branch if needed.
# Afterwards published/ has the whole site, with the earlier releases.
set -euo pipefail
cd "$(dirname "$0")/../.."

branch=${1:-gh-pages}
published=$PWD/published

git worktree remove --force "$published" 2>/dev/null || true
if git fetch --depth 1 origin "$branch" 2>/dev/null; then
  git worktree add --detach "$published" FETCH_HEAD
else
  # A commit without files and without a parent.
  empty=$(git commit-tree -m 'Start the published site' "$(git hash-object -t tree -w /dev/null)")
  git worktree add --detach "$published" "$empty"
fi

npx tsx scripts/release/add-to-site.ts site "$published"

git -C "$published" add --all
if git -C "$published" diff --cached --quiet; then
  echo 'The published site has all of this already.'
else
  git -C "$published" commit --quiet -m "Publish $(git rev-parse --short HEAD)"
  git push origin "$(git -C "$published" rev-parse HEAD):refs/heads/$branch"
fi
