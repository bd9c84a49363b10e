/**
 * Reports what is wrong with the translations in `locales/`, and fails where anything is: units that are missing, stale
 * or no longer in use, texts left in English, placeholders that differ, plural categories that lack.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { config, litLocalize, localeFile, targetLocales } from '../build/lit-localize.js';
import { readUnits } from './xliff.js';

/** Texts that are rightly the same as in English; `language/id`. */
const sameAsEnglish = [];

const root = fileURLToPath(new URL('../../', import.meta.url));
const code = unitsInCode();
for (const tag of targetLocales) {
  const faults = [...checkUnits(tag), ...checkPlurals(tag)];
  console.log(`${tag}: ${faults.length ? faults.join('\n    ') : `all ${code.size} texts are there`}`);
  process.exitCode ||= faults.length ? 1 : 0;
}

/** The units as the code has them now, by an extraction into a folder of its own. */
function unitsInCode() {
  const folder = mkdtempSync(join(root, 'node_modules', '.languages-'));
  try {
    const path = join(folder, 'lit-localize.json');
    const interchange = { ...config.interchange, xliffDir: folder };
    writeFileSync(
      path,
      JSON.stringify({
        ...config,
        interchange,
        tsConfig: resolve(root, config.tsConfig),
        targetLocales: ['fr'],
      }),
    );
    litLocalize('extract', path);
    return readUnits(join(folder, 'fr.xlf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function checkUnits(tag) {
  const units = readUnits(localeFile(tag));
  const unused = [...units.keys()].filter(id => !code.has(id)).map(id => `${id}: not in the code any more`);
  return [...code]
    .map(([id, { source }]) => fault(tag, id, source, units.get(id)))
    .filter(Boolean)
    .concat(unused);
}

function fault(tag, id, source, unit) {
  if (!unit?.target) {
    return `${id}: missing, "${source}"`;
  }
  if (unit.source !== source) {
    return `${id}: stale, translated from "${unit.source}", now "${source}"`;
  }
  if (unit.target === source && !sameAsEnglish.includes(`${tag}/${id}`)) {
    return `${id}: in English, "${source}"`;
  }
  return placeholders(unit.target) === placeholders(source)
    ? ''
    : `${id}: other placeholders than "${source}"`;
}

function placeholders(text) {
  return (
    text
      .match(/\{\d\}/g)
      ?.sort()
      .join() ?? ''
  );
}

/** Each text that depends on a number has to have all the forms that the language has. */
function checkPlurals(tag) {
  const bases = new Set([...code.keys()].flatMap(id => /^(.*)-other$/.exec(id)?.[1] ?? []));
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return [...bases].flatMap(base =>
    pluralCategories
      .map(category => `${base}-${category}`)
      .filter(id => !code.has(id))
      .map(id => `${id}: no such text in the code`),
  );
}
