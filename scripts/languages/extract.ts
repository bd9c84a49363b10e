/**
 * Brings `locales/` up to date with the texts in the code: new units come in without a target, and a unit whose English
 * changed loses its own, as `lit-localize` would keep a translation of what is no longer said.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { litLocalize, localeFile, targetLocales } from '../build/lit-localize.js';
import { readUnits } from './xliff.js';

const sourcesBefore = new Map(targetLocales.map(tag => [tag, sources(tag)]));
litLocalize('extract');
for (const tag of targetLocales) {
  const before = sourcesBefore.get(tag);
  const changed = [...sources(tag)].filter(([id, source]) => before.has(id) && before.get(id) !== source);
  dropTargets(
    tag,
    changed.map(([id]) => id),
  );
}

/** None in a language that is new. */
function sources(tag) {
  const units = existsSync(localeFile(tag)) ? readUnits(localeFile(tag)) : new Map();
  return new Map([...units].map(([id, { source }]) => [id, source]));
}

function dropTargets(tag, ids) {
  const dropped = ids.reduce(
    (xml, id) =>
      xml.replace(
        new RegExp(`(<trans-unit id="${id}">(?:(?!</trans-unit>)[^])*?)\\s*<target>[^]*?</target>`),
        '$1',
      ),
    readFileSync(localeFile(tag), 'utf8'),
  );
  writeFileSync(localeFile(tag), dropped);
  console.log(`${tag}: ${ids.length ? `to be translated anew: ${ids.join(', ')}` : 'up to date'}`);
}
