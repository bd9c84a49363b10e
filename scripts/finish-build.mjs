/**
 * Puts beside the built code what else is delivered: the package's types at the top, the language files, the contract, the page for frames, the licences,
 * and the hashes of all that pages load.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildFrame, buildFrameHeight } from './build-frame.mjs';
import { sri } from './sri.mjs';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);

const languageFiles = readdirSync(new URL('src/generated/locales/', root)).filter(name =>
  name.endsWith('.json'),
);
mkdirSync(new URL('locales/', dist), { recursive: true });
for (const name of languageFiles) {
  cpSync(new URL(`src/generated/locales/${name}`, root), new URL(`locales/${name}`, dist));
}
cpSync(new URL('src/call/call.schema.json', root), new URL('call.schema.json', dist));

writeFileSync(new URL('frame-height.js', dist), await buildFrameHeight());

const loaded = ['metropolis-call.js', 'frame-height.js', ...languageFiles.map(name => `locales/${name}`)];
const integrity = Object.fromEntries(
  loaded.map(name => [name, sri('sha384', readFileSync(new URL(name, dist)))]),
);
writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(integrity, null, 2)}\n`);

for (const name of ['index', 'define']) {
  writeFileSync(new URL(`${name}.d.ts`, dist), `export * from './types/entries/${name}.js';\n`);
}

writeFileSync(new URL('frame.html', dist), await buildFrame(integrity['metropolis-call.js']));

const lit = readFileSync(new URL('node_modules/lit/LICENSE', root), 'utf8');
const own = readFileSync(new URL('LICENSE', root), 'utf8');
writeFileSync(
  new URL('LICENSE.txt', dist),
  `${own}\nIn metropolis-call.js there is Lit, under this licence:\n\n${lit}`,
);
