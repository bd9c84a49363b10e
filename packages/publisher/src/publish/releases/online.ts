import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSource, readUrlIfThere, type Source } from '../../files/read-source.js';
import { printable } from '../../terminal/printable.js';
import { Stop } from '../../terminal/stop.js';
import { isPlainPath, type Staging } from '../output/staging.js';
import { paths } from '../site/paths.js';
import { hashOf, isReleaseFolder, type Releases } from './releases.js';

/** The online result of an earlier publish. */
export interface Online {
  /** The address of the call. Undefined if no call is online yet. */
  readonly call: string | undefined;
  readonly releases: Releases;
}

/**
 * Fetches the list of releases at an address, and finds out whether a call is there.
 *
 * @throws {Stop} if a request fails. A missing call or list is not an error.
 */
export async function readOnline(base: string): Promise<Online> {
  const call = new URL(paths.call, base).href;
  const releases = new URL(paths.releases, base).href;
  const [found, list] = await Promise.all([readUrlIfThere(call), readUrlIfThere(releases)]);
  return { call: found && call, releases: list ? readReleases(list) : {} };
}

function readReleases({ bytes, label }: Source): Releases {
  try {
    const releases = JSON.parse(new TextDecoder().decode(bytes)) as Releases;
    if (Object.entries(releases).every(([name, files]) => isReleaseFolder(name) && areHashes(files))) {
      return releases;
    }
  } catch {
    // Invalid JSON gets the same error as JSON that is not a list of releases.
  }
  throw new Stop(2, {
    where: printable(label),
    what: 'This is not a list of releases that publish has written, so older releases cannot be kept.',
    remedy:
      'Open the address in a browser. If it does not show the published list, publish without --online.',
  });
}

function areHashes(files: unknown): boolean {
  return (
    typeof files === 'object' &&
    files !== null &&
    Object.entries(files).every(([path, hash]) => isPlainPath(path) && typeof hash === 'string')
  );
}

/** Fetches the online releases that are not in the new folder. Returns the names of their folders. */
export async function keepOnlineReleases(
  { releases }: Online,
  base: string,
  staging: Staging,
): Promise<readonly string[]> {
  const missing = Object.entries(releases).filter(([name]) => !existsSync(join(staging.folder, name)));
  for (const [name, files] of missing) {
    for (const [path, hash] of Object.entries(files)) {
      const { bytes, label } = await readSource(new URL(`${name}/${path}`, base).href);
      if (hashOf(bytes) !== hash) {
        throw new Stop(2, {
          where: printable(label),
          what: 'This file of an older release was changed after it was published. Pages that load it by its hash would lose the widget.',
          remedy:
            'Try again later: the host may be updating the file now. If that does not help, publish without --online.',
        });
      }
      await staging.writeText(`${name}/${path}`, bytes);
    }
  }
  return missing.map(([name]) => name);
}
