/**
 * Reports faults in the translations of the widget and of the demo, and fails if there are any: units that are missing,
 * outdated or unused, texts still in English, different placeholders, missing plural forms.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { demo, type LocalizedPart, widget } from '../build/lit-localize.js';
import { writePageTexts } from '../build/page-texts.js';
import { readUnits, type Unit } from './xliff.js';

/** Forms by plural category, `other` last: `one: book; other: books`. */
const pluralForms = /^(\w+: [^;]+; )*other: [^;]+$/;

/** Ids of texts that are the same in French. */
const sameInFrench = [
  'page-accent',
  'page-nav-code',
  'page-pixels',
  'page-section-documents',
  'piece-module',
];

const root = fileURLToPath(new URL('../../', import.meta.url));

report(widget);
writePageTexts();
report(demo);

function report(part: LocalizedPart): void {
  const unitsInCode = extractUnits(part);
  for (const tag of part.targetLocales) {
    const faults = faultsOfUnits(tag, part.localeFile(tag), unitsInCode);
    const name = relative(root, part.localeFile(tag));
    console.log(
      `${name}: ${faults.length > 0 ? faults.join('\n    ') : `all ${unitsInCode.size} texts are there`}`,
    );
    process.exitCode ||= faults.length > 0 ? 1 : 0;
  }
}

/** The units of the code as it is now, from an extraction into a temporary folder. */
function extractUnits(part: LocalizedPart): Map<string, Unit> {
  const folder = mkdtempSync(join(root, 'node_modules', '.languages-'));
  try {
    const path = join(folder, 'lit-localize.json');
    const extraction = {
      ...part.config,
      interchange: { ...part.config.interchange, xliffDir: folder },
      tsConfig: resolve(fileURLToPath(part.folder), part.config.tsConfig),
      targetLocales: ['fr'],
    };
    writeFileSync(path, JSON.stringify(extraction));
    part.run('extract', path);
    return readUnits(join(folder, 'fr.xlf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function faultsOfUnits(tag: string, file: string, unitsInCode: ReadonlyMap<string, Unit>): string[] {
  const units = readUnits(file);
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
  const isFrench = tag === 'fr' && sameInFrench.includes(id);
  if (unit.target === source && /\p{L}/u.test(source) && !isFrench) {
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
