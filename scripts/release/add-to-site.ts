/**
 * Adds a new build of the site to the published one: `add-to-site.ts SITE PUBLISHED`. Folders of releases are added and
 * never change, and archives stay; all other files are replaced. `releases.json` lists the tagged releases, the newest
 * first.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { filesIn } from './release-files.js';

/** An entry of `releases.json`. */
export interface PublishedRelease {
  readonly version: string;
  /** Relative to the site, with a slash at its end. */
  readonly folder: string;
  /** The archive with the same files, to download. */
  readonly archive: string;
  /** SRI hashes by the names of files. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Files in the published folder that are not part of the site: the repository, and settings of GitHub Pages. */
const kept = new Set(['.git', '.nojekyll', 'CNAME']);

/** @throws before anything is written if a published release has different bytes */
export function addToSite(site: string, published: string): void {
  const names = readdirSync(site);
  names.filter(isRelease).forEach(name => refuseChange(join(site, name), join(published, name)));
  mkdirSync(published, { recursive: true });
  for (const name of readdirSync(published)) {
    if (!isRelease(name) && !isArchive(name) && !kept.has(name)) {
      rmSync(join(published, name), { recursive: true });
    }
  }
  cpSync(site, published, { recursive: true });
  writeFileSync(join(published, '.nojekyll'), '');
  writeFileSync(
    join(published, 'releases.json'),
    `${JSON.stringify(publishedReleases(published), null, 2)}\n`,
  );
}

function isRelease(name: string): boolean {
  return name.startsWith('metropolis-call@');
}

function isArchive(name: string): boolean {
  return /^metropolis-call-.+\.zip$/.test(name);
}

function refuseChange(folder: string, published: string): void {
  if (!existsSync(published)) {
    return;
  }
  const [files, old] = [filesIn(folder), filesIn(published)];
  const paths = [...new Set([...files.keys(), ...old.keys()])];
  const changed = paths.filter(path => !isSame(files.get(path), old.get(path)));
  if (changed.length > 0) {
    throw new Error(
      `${published} was already published with different bytes (${changed.join(', ')}). Pages load it by its hash. ` +
        'Raise the version in package.json, and build again.',
    );
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

function publishedReleases(published: string): PublishedRelease[] {
  return readdirSync(published)
    .flatMap(name => /^metropolis-call@(\d+\.\d+\.\d+)$/.exec(name)?.[1] ?? [])
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map(version => {
      const folder = `metropolis-call@${version}/`;
      const archive = `metropolis-call-${version}.zip`;
      const integrity = readFileSync(join(published, folder, 'integrity.json'), 'utf8');
      return { version, folder, archive, integrity: JSON.parse(integrity) as PublishedRelease['integrity'] };
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [site, published] = process.argv.slice(2);
  if (!site || !published) {
    throw new Error('Usage: add-to-site.ts SITE PUBLISHED');
  }
  addToSite(site, published);
}
