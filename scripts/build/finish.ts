/**
 * The last step of the build. Adds to the built code: the package's types, the language files, the outline of the
 * continents, the JSON Schema, the page for iframes, and the hashes of all files that a page loads as code.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildFrame, buildFrameHeight } from './frame.js';
import { landPath } from './land.js';
import { sri } from './sri.js';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);

const languageFiles = copyLanguageFiles();
cpSync(new URL('packages/contract/call.schema.json', root), new URL('call.schema.json', dist));
writeTypes();

write('frame.html', await buildFrame(hashOf('metropolis-call.js')));
write('land.json', JSON.stringify(landPath()));
write('frame-height.js', await buildFrameHeight());
// Written last: a build that stopped half-way has no `integrity.json`.
write('integrity.json', `${JSON.stringify(hashes(), null, 2)}\n`);

/** Copies the language files. Returns their paths in `dist/`. */
function copyLanguageFiles(): string[] {
  const source = new URL('src/generated/locales/', root);
  mkdirSync(new URL('locales/', dist), { recursive: true });
  const names = readdirSync(source).filter(name => name.endsWith('.json'));
  for (const name of names) {
    cpSync(new URL(name, source), new URL(`locales/${name}`, dist));
  }
  return names.map(name => `locales/${name}`);
}

function writeTypes(): void {
  for (const name of ['index', 'define']) {
    write(`${name}.d.ts`, `export * from './types/entries/${name}.js';\n`);
  }
  // The script file exports nothing. Importing it gives the type of the tag.
  write('metropolis-call.d.ts', "import './types/entries/define.js';\n\nexport {};\n");
}

function hashes(): Record<string, string> {
  const names = ['metropolis-call.js', 'frame-height.js', ...languageFiles];
  return Object.fromEntries(names.map(name => [name, hashOf(name)]));
}

function hashOf(name: string): string {
  return sri('sha384', readFileSync(new URL(name, dist)));
}

function write(name: string, content: string): void {
  writeFileSync(new URL(name, dist), content);
}
