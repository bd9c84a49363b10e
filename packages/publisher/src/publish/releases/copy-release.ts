import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../../terminal/printable.js';
import { Stop } from '../../terminal/stop.js';
import type { Staging } from '../output/staging.js';
import { frameFor } from '../site/frame.js';
import type { Release } from './release.js';
import { type Hashes, hashesOf } from './releases.js';
import { pageOf, type Site } from '../site/site.js';
import { paths, relativeUrl } from '../site/paths.js';

/** The files of a release that other sites load. A file that a release does not have is skipped. */
const files = [
  'metropolis-call.js',
  'land.json',
  'frame-height.js',
  'call.schema.json',
  'integrity.json',
  'LICENSE.txt',
];

/** Writes the widget's release. Its page for frames is adapted to this call. */
export async function copyRelease(site: Site, staging: Staging): Promise<void> {
  const { folder, version } = site.release;
  const locales = (await readdir(join(folder, 'locales'))).map(name => `locales/${name}`);
  const there = files.filter(name => existsSync(join(folder, name)));
  for (const name of [...there, ...locales.sort()]) {
    await staging.writeText(paths.release(version) + name, await readFile(join(folder, name), 'utf8'));
  }
  const built = await readFile(join(folder, 'frame.html'), 'utf8');
  await staging.writeText(`${paths.release(version)}frame.html`, frameOf(site, built));
}

function frameOf(site: Site, built: string): string {
  const [language] = site.languages;
  const frame = `${paths.release(site.release.version)}frame.html`;
  const { value, lang } = language.pick(site.call.title);
  return frameFor(built, {
    sources: relativeUrl(frame, paths.call),
    page: relativeUrl(frame, pageOf(site, language)),
    title: value,
    lang: lang ?? language.tag,
  });
}

/**
 * A published release never changes: pages load it with the hash of its bytes.
 *
 * @param where the path or name of the published release, for the error message
 * @param published the hashes of the published release
 * @throws {Stop} if the release was published with different bytes.
 */
export async function refuseChangedRelease(
  release: Release,
  where: string,
  published: Hashes,
): Promise<void> {
  const now = await hashesOf(release.folder);
  // The page for frames contains texts and addresses of the call, so it may change.
  const changed = Object.keys(published).filter(
    name => name !== 'frame.html' && now[name] !== undefined && now[name] !== published[name],
  );
  if (changed.length > 0) {
    throw new Stop(1, {
      where: printable(where),
      what: `The release of this version was already published with different bytes (${printable(changed.join(', '))}). Pages that load it by its hash would lose the widget.`,
      remedy: 'Publish with that release or with a newer version, or add --replace-release.',
    });
  }
}
