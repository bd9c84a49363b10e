/**
 * Packs the plugin into `build/metropolis-call-<version>.zip`, for the page "Upload Plugin" of WordPress. The same
 * source gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { pluginFiles, version } from './files.js';

const build = fileURLToPath(new URL('build/', import.meta.url));

/** The bytes of a zip file with one folder, `metropolis-call/`. */
export function pack(): Uint8Array {
  const files = Object.entries(pluginFiles()).map(
    ([path, content]) => [`metropolis-call/${path}`, content] as const,
  );
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = `metropolis-call-${version()}.zip`;
  const zip = pack();
  mkdirSync(build, { recursive: true });
  writeFileSync(`${build}${name}`, zip);
  console.log(`packages/wordpress/build/${name}: ${zip.length.toLocaleString('en')} bytes`);
}
