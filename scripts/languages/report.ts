/**
 * Reports faults of the translations in `locales/`, and fails if there are any: units that are missing, outdated or
 * unused, texts still in English, different placeholders, missing plural forms.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { config, litLocalize, localeFile, targetLocales } from '../build/lit-localize.js';
import { readUnits, type Unit } from './xliff.js';

/** Forms by plural category, `other` last: `one: book; other: books`. */
const pluralForms = /^(\w+: [^;]+; )*other: [^;]+$/;

const root = fileURLToPath(new URL('../../', import.meta.url));
const unitsInCode = extractUnits();

for (const tag of targetLocales) {
  const faults = faultsOfUnits(tag);
  console.log(
    `${tag}: ${faults.length > 0 ? faults.join('\n    ') : `all ${unitsInCode.size} texts are there`}`,
  );
  process.exitCode ||= faults.length > 0 ? 1 : 0;
}

/** The units of the code as it is now, from an extraction into a temporary folder. */
function extractUnits(): Map<string, Unit> {
  const folder = mkdtempSync(join(root, 'node_modules', '.languages-'));
  try {
    const path = join(folder, 'lit-localize.json');
    const extraction = {
      ...config,
      interchange: { ...config.interchange, xliffDir: folder },
      tsConfig: resolve(root, config.tsConfig),
      targetLocales: ['fr'],
    };
    writeFileSync(path, JSON.stringify(extraction));
    litLocalize('extract', path);
    return readUnits(join(folder, 'fr.xlf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function faultsOfUnits(tag: string): string[] {
  const units = readUnits(localeFile(tag));
  const unused = [...units.keys()]
    .filter(id => !unitsInCode.has(id))
    .map(id => `${id}: no longer in the code`);
  return [...unitsInCode]
    .map(([id, { source = '' }]) => faultOf(tag, id, source, units.get(id)))
    .filter(fault => fault !== undefined)
    .concat(unused);
}

function faultOf(tag: string, id: string, source: string, unit: Unit | undefined): string | undefined {
  if (!unit?.target) {
    return `${id}: missing, "${source}"`;
  }
  if (unit.source !== source) {
    return `${id}: outdated, translated from "${unit.source}", now "${source}"`;
  }
  // A text without letters, such as the comma between names, may be the same.
  if (unit.target === source && /\p{L}/u.test(source)) {
    return `${id}: still in English, "${source}"`;
  }
  return placeholdersOf(unit.target) === placeholdersOf(source)
    ? faultOfPlurals(tag, id, source, unit.target)
    : `${id}: its placeholders differ from those of "${source}"`;
}

function placeholdersOf(text: string): string {
  return [...text.matchAll(/\{\d\}/g)].sort().join();
}

/** A text that depends on a number needs a form for each plural category of the language. */
function faultOfPlurals(tag: string, id: string, source: string, target: string): string | undefined {
  if (!pluralForms.test(source)) {
    return undefined;
  }
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const missing = pluralCategories.filter(category => !target.includes(`${category}: `));
  return pluralForms.test(target) && missing.length === 0
    ? undefined
    : `${id}: needs the plural forms ${pluralCategories.join(', ')}, "other" last: "${target}"`;
}
