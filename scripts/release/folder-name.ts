/** The name of the folder that a release is published in. It fixes the bytes of the files in it for good. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Files, releaseFiles } from './release-files.js';

const root = new URL('../../', import.meta.url);

/** The version in package.json, the one place that states it. */
export const packageVersion = readVersion();

/**
 * `metropolis-call@1.2.3` for a tagged release. Before the tag the version has a short hash of the content,
 * `metropolis-call@1.2.3-3f2a9c1`, as different builds have the same version.
 */
export function releaseFolder(): string {
  return folderName(packageVersion, isTagged() ? undefined : releaseFiles());
}

/** @param files the content before a tag; `undefined` for a tagged release */
export function folderName(version: string, files: Files | undefined): string {
  return `metropolis-call@${version}${files ? `-${contentHash(files)}` : ''}`;
}

/** Seven hexadecimal digits that depend on the paths and bytes of all files. */
function contentHash(files: Files): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) {
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 7);
}

/** Whether this is the commit with the tag of this version, without any change. */
function isTagged(): boolean {
  const tags = git('tag', '--points-at', 'HEAD').split('\n');
  return tags.includes(`v${packageVersion}`) && git('status', '--porcelain') === '';
}

/** Empty outside a git repository, as in a source archive. */
function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  return version;
}
