import { ownValue } from '../src/call/readers.js';
import type { Release } from './release.js';

/**
 * The release that the code loads: the last one that was published (`releases.json`). A site that lists none offers its own
 * files.
 */
export async function loadOfferedRelease(own: Release, url: string): Promise<Release> {
  if (own.live) {
    return own;
  }
  try {
    const response = await fetch(url);
    const releases: unknown = response.ok ? await response.json() : undefined;
    const last: unknown = Array.isArray(releases) ? releases[0] : undefined;
    return isPublished(last) ? { ...last, live: false } : own;
  } catch {
    return own;
  }
}

/** An entry of `releases.json`, which `scripts/release/add-to-site.ts` writes. */
type Published = Pick<Release, 'version' | 'folder' | 'integrity'>;

function isPublished(value: unknown): value is Published {
  const [version, folder, integrity] = ['version', 'folder', 'integrity'].map(key => ownValue(value, key));
  return (
    typeof version === 'string' && typeof folder === 'string' && typeof integrity === 'object' && !!integrity
  );
}
