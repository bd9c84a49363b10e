import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Staging } from '../output/staging.js';
import { paths } from '../site/paths.js';

/** The hash of each file of a release, by the path within the release: `sha384-…`, as in `integrity.json`. */
export type Hashes = Readonly<Record<string, string>>;

/** The hashes of releases, by the name of the release's folder. */
export type Releases = Readonly<Record<string, Hashes>>;

export function isReleaseFolder(name: string): boolean {
  return /^metropolis-call@[\w.+-]+$/.test(name);
}

export function hashOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** The hashes of the release in a folder. Empty if the folder does not exist. Compressed copies are left out. */
export async function hashesOf(folder: string): Promise<Hashes> {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries
    .filter(entry => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  const hashed = files.map(
    async path => [relative(folder, path).replaceAll(sep, '/'), hashOf(await readFile(path))] as const,
  );
  return Object.fromEntries(await Promise.all(hashed));
}

/** Writes the list of releases in the folder, so that the next publish finds them online and keeps them. */
export async function writeReleases(staging: Staging): Promise<void> {
  const names = (await readdir(staging.folder)).filter(isReleaseFolder).sort();
  const listed = names.map(async name => [name, await hashesOf(join(staging.folder, name))] as const);
  const releases: Releases = Object.fromEntries(await Promise.all(listed));
  await staging.writeText(paths.releases, `${JSON.stringify(releases, null, 2)}\n`);
}
