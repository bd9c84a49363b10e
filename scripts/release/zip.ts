/**
 * Writes the archive of a release, `release/metropolis-call-<version>.zip`. It has all files that a web site needs, and
 * a text that explains them. The same source gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { packageVersion, releaseFolder } from './folder-name.js';
import { type Files, filesIn, releaseFiles } from './release-files.js';

const root = new URL('../../', import.meta.url);
const templates = fileURLToPath(new URL('zip/', import.meta.url));

/** The name of the archive without `.zip`, and of the only folder in it. */
export function archiveName(folder: string): string {
  return folder.replace('@', '-');
}

/** @param folder the folder of the release, such as `metropolis-call@1.2.3` */
export function archiveFiles(folder: string): Files {
  const release = releaseFiles();
  const { 'metropolis-call.js': integrity = '' } = JSON.parse(textOf(release, 'integrity.json')) as Partial<
    Record<string, string>
  >;
  const values = { version: packageVersion, folder, integrity };
  const files: [string, Uint8Array][] = [
    ...[...filesIn(templates)].map(([path, content]): [string, Uint8Array] => [path, fill(content, values)]),
    ['call.json', readFileSync(new URL('demo/call.json', root))],
    ...[...release].map(([path, content]): [string, Uint8Array] => [`${folder}/${path}`, content]),
    [`${folder}/frame.html`, strToU8(withCallAbove(textOf(release, 'frame.html')))],
  ];
  return new Map(files);
}

/** The archive as bytes. */
export function archive(folder: string): Uint8Array {
  const files = [...archiveFiles(folder)].sort(([a], [b]) => (a < b ? -1 : 1));
  const named = files.map(([path, content]) => [`${archiveName(folder)}/${path}`, content] as const);
  // The earliest date of the format. The bytes must not depend on the time of the build.
  return zipSync(Object.fromEntries(named), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Replaces each `{name}` by the value of that name. */
function fill(content: Uint8Array, values: Readonly<Record<string, string>>): Uint8Array {
  const text = strFromU8(content);
  return strToU8(
    Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, value), text),
  );
}

/** Sets the path of the call to one folder up: the call may change, but the folder of the release never changes. */
function withCallAbove(frame: string): string {
  const meta = '<meta name="metropolis-call-sources" content="call.json" />';
  if (!frame.includes(meta)) {
    throw new Error(`dist/frame.html does not contain ${meta}`);
  }
  return frame.replace(meta, meta.replace('call.json', '../call.json'));
}

function textOf(files: Files, path: string): string {
  return strFromU8(files.get(path) ?? new Uint8Array());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = releaseFolder();
  const path = `release/${archiveName(folder)}.zip`;
  const bytes = archive(folder);
  mkdirSync(new URL('release/', root), { recursive: true });
  writeFileSync(new URL(path, root), bytes);
  console.log(`${path}: ${bytes.length.toLocaleString('en')} bytes`);
}
