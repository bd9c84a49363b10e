import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The content of files by their paths, with `/` between folders, in the order of the paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The files and folders in `dist/` that a site needs. The rest is for the npm package. */
const ofSites = [
  'LICENSE.txt',
  'call.schema.json',
  'frame-height.js',
  'frame.html',
  'integrity.json',
  'land.json',
  'locales',
  'metropolis-call.js',
];

/**
 * The files of a release, as a web server serves them.
 *
 * @throws if one is missing: `dist/` is not built
 */
export function releaseFiles(folder = dist): Files {
  const all = [...filesIn(folder)];
  const files = ofSites.flatMap(name => {
    const found = all.filter(([path]) => path === name || path.startsWith(`${name}/`));
    if (found.length === 0) {
      throw new Error(`dist/${name} is missing. Run \`npm run build\` first.`);
    }
    return found;
  });
  return new Map(files);
}

/** All files in a folder and in the folders below it. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return new Map(paths.map(path => [path, readFileSync(join(folder, path))]));
}
