/**
 * Brings `locales/` up to date with the texts in the code. New units are added without a translation. A unit whose English
 * text changed loses its translation, which `lit-localize` would keep.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { litLocalize, localeFile, targetLocales } from '../build/lit-localize.js';
import { readUnits } from './xliff.js';

/** The English texts by id. */
type Sources = ReadonlyMap<string, string | undefined>;

const before = new Map(targetLocales.map(tag => [tag, sourcesOf(tag)]));
litLocalize('extract');
for (const tag of targetLocales) {
  dropTargets(tag, changedIds(before.get(tag) ?? new Map(), sourcesOf(tag)));
}

/** Empty for a new language. */
function sourcesOf(tag: string): Sources {
  const file = localeFile(tag);
  const units = existsSync(file) ? [...readUnits(file)] : [];
  return new Map(units.map(([id, { source }]) => [id, source]));
}

function changedIds(old: Sources, current: Sources): string[] {
  return [...current].filter(([id, source]) => old.has(id) && old.get(id) !== source).map(([id]) => id);
}

function dropTargets(tag: string, ids: readonly string[]): void {
  const xml = ids.reduce(withoutTarget, readFileSync(localeFile(tag), 'utf8'));
  writeFileSync(localeFile(tag), xml);
  console.log(`${tag}: ${ids.length > 0 ? `to be translated again: ${ids.join(', ')}` : 'up to date'}`);
}

function withoutTarget(xml: string, id: string): string {
  const unit = new RegExp(`(<trans-unit id="${id}">(?:(?!</trans-unit>)[^])*?)\\s*<target>[^]*?</target>`);
  return xml.replace(unit, '$1');
}
