/**
 * Makes the language files (`src/generated/locales/*.json`) from the XLIFF in `locales/`, by way of what
 * `lit-localize build` generates; `src/generated/translations.ts`, the list of their languages; and
 * `src/generated/language-modules.ts`, which lets bundlers load them for the npm package.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { litLocalize, targetLocales } from './lit-localize.mjs';

const generated = new URL('../src/generated/', import.meta.url);

/** As one string: `{0}` stands for the first value of the source text. */
function toText(template) {
  return typeof template === 'string'
    ? template
    : template.strings.reduce((text, part, index) => `${text}{${template.values[index - 1]}}${part}`);
}

/** Plural forms that the language has no use for would only be loaded. */
function isUsed(id, tag) {
  const category = /^(zero|one|two|few|many|other)$/.exec(id)?.[1];
  return !category || new Intl.PluralRules(tag).resolvedOptions().pluralCategories.includes(category);
}

async function buildLanguage(tag) {
  const { templates } = await import(new URL(`locales/${tag}.js`, generated));
  const texts = Object.entries(templates)
    .filter(([id]) => isUsed(id, tag))
    .map(([id, template]) => [id, toText(template)]);
  const json = JSON.stringify(Object.fromEntries(texts));
  writeFileSync(new URL(`locales/${tag}.json`, generated), json);
}

function writeTranslations(tags) {
  writeFileSync(
    new URL('translations.ts', generated),
    `/** The languages of the interface, besides English. */
export const translations: readonly string[] = ${JSON.stringify(tags)};
`,
  );
}

function writeModules(tags) {
  const entries = tags.map(tag => `  '${tag}': () => import('./locales/${tag}.json'),\n`);
  writeFileSync(
    new URL('language-modules.ts', generated),
    `type Module = Readonly<{ default: Readonly<Record<string, string>> }>;\n\n/** The interface texts of each language. */\nexport const languageModules: Readonly<Record<string, () => Promise<Module>>> = {\n${entries.join('')}};\n`,
  );
}

rmSync(generated, { recursive: true, force: true });
mkdirSync(generated);
writeTranslations([]);
writeModules([]);
litLocalize('build');
await Promise.all(targetLocales.map(buildLanguage));
writeTranslations(targetLocales);
writeModules(targetLocales);
