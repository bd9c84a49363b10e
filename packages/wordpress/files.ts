/**
 * The files of the installed plugin: its source, the widget's files, the compiled translations.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8 } from 'fflate';
import { compiledTranslations, type Files } from './translations.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
export const source = fileURLToPath(new URL('plugin/', import.meta.url));

/** The files that the element loads, with their licences and hashes. */
const ofWidget = ['metropolis-call.js', 'locales', 'land.json', 'integrity.json', 'LICENSE.txt'];

/** The places in the source where `0.0.0` is replaced by the version. */
const stamped: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['metropolis-call.php', /(^ \* Version: +)0\.0\.0$/m],
  ['metropolis-call.php', /(^const VERSION = ')0\.0\.0(?=';$)/m],
  ['readme.txt', /(^Stable tag: )0\.0\.0$/m],
];

/** The version of the package, which the widget and the plugin share. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/**
 * The files, sorted by their paths in the plugin's folder.
 *
 * @throws if the widget is not built
 */
export function pluginFiles(): Files {
  const files = { ...readFolder(source), ...widgetFiles(), ...compiledTranslations(source) };
  for (const [name, pattern] of stamped) {
    files[name] = stamp(name, files[name], pattern);
  }
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function widgetFiles(): Files {
  if (!existsSync(join(dist, 'metropolis-call.js'))) {
    throw new Error('dist/metropolis-call.js is missing. Run `npm run build` first.');
  }
  const files = Object.entries(readFolder(dist)).filter(([path]) => isOfWidget(path));
  return Object.fromEntries(files.map(([path, content]) => [`widget/${path}`, content]));
}

function isOfWidget(path: string): boolean {
  return ofWidget.some(name => path === name || path.startsWith(`${name}/`));
}

function stamp(name: string, content: Uint8Array | undefined, pattern: RegExp): Uint8Array {
  const text = new TextDecoder().decode(content);
  if (!pattern.test(text)) {
    throw new Error(`plugin/${name}: nothing matches ${pattern.source}, so the version cannot be written`);
  }
  return strToU8(text.replace(pattern, (_, before: string) => before + version()));
}

function readFolder(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = names.map(name => join(folder, name)).filter(path => statSync(path).isFile());
  return Object.fromEntries(
    paths.map(path => [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))]),
  );
}
