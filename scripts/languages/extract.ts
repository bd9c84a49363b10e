/**
 * Brings the `locales/` of the widget and of the demo up to date with the texts in the code. New units are added without a
 * translation. A unit whose English text changed loses its translation, which `lit-localize` would keep.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { demo, type LocalizedPart, widget } from '../build/lit-localize.js';
import { writePageTexts } from '../build/page-texts.js';
import { readUnits, untranslatedIds } from './xliff.js';

/** The English texts by id. */
type Sources = ReadonlyMap<string, string | undefined>;

extract(widget);
writePageTexts();
extract(demo);

function extract(part: LocalizedPart): void {
  const files = part.targetLocales.map(tag => part.localeFile(tag));
  const before = files.map(sourcesOf);
  part.run('extract');
  files.forEach((file, index) => dropTargets(file, changedIds(before[index] ?? new Map(), sourcesOf(file))));
}

/** Empty for a new language. */
function sourcesOf(file: string): Sources {
  const units = existsSync(file) ? [...readUnits(file)] : [];
  return new Map(units.map(([id, { source }]) => [id, source]));
}

function changedIds(old: Sources, current: Sources): string[] {
  return [...current].filter(([id, source]) => old.has(id) && old.get(id) !== source).map(([id]) => id);
}

function dropTargets(file: string, ids: readonly string[]): void {
  const xml = ids.reduce(withoutTarget, readFileSync(file, 'utf8'));
  writeFileSync(file, xml);
  const missing = untranslatedIds(file);
  console.log(
    `${relative('.', file)}: ${missing.length > 0 ? `to be translated: ${missing.join(', ')}` : 'up to date'}`,
  );
}

function withoutTarget(xml: string, id: string): string {
  const unit = new RegExp(`(<trans-unit id="${id}">(?:(?!</trans-unit>)[^])*?)\\s*<target>[^]*?</target>`);
  return xml.replace(unit, '$1');
}
