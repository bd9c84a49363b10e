/**
 * Makes `src/generated/` from the XLIFF files in `locales/`, and `demo/generated/` from those in `demo/locales/`. In
 * `src/generated/`:
 * - `locales/*.json`, the language files, from the modules that `lit-localize build` generates;
 * - `translations.ts`, the list of languages;
 * - `language-modules.ts`, imports of the language files, with which bundlers load them for the npm package.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { demo, widget } from './lit-localize.js';
import { writePageTexts } from './page-texts.js';

/** A text as `lit-localize` generates it: with values, it is the tagged template `str`. */
type Template = string | { readonly strings: readonly string[]; readonly values: readonly number[] };

const generated = new URL('../../src/generated/', import.meta.url);

rmSync(generated, { recursive: true, force: true });
mkdirSync(generated);
// lit-localize checks the source, which imports these two.
writeTranslations([]);
writeModules([]);
widget.run('build');
await Promise.all(widget.targetLocales.map(buildLanguage));
writeTranslations(widget.targetLocales);
writeModules(widget.targetLocales);

writePageTexts();
demo.run('build');

async function buildLanguage(tag: string): Promise<void> {
  const file = new URL(`locales/${tag}.js`, generated).href;
  const { templates } = (await import(file)) as { templates: Readonly<Record<string, Template>> };
  const texts = Object.entries(templates).map(([id, template]) => [id, toText(template)]);
  writeFileSync(new URL(`locales/${tag}.json`, generated), JSON.stringify(Object.fromEntries(texts)));
}

/** A template as one string: `{0}` stands for the first value of the source text. */
function toText(template: Template): string {
  return typeof template === 'string'
    ? template
    : template.strings.reduce((text, part, index) => `${text}{${template.values[index - 1]}}${part}`);
}

function writeTranslations(tags: readonly string[]): void {
  const code = `/** The languages of the interface, except English. */
export const translations: readonly string[] = ${JSON.stringify(tags)};
`;
  writeFileSync(new URL('translations.ts', generated), code);
}

function writeModules(tags: readonly string[]): void {
  const entries = tags.map(tag => `  '${tag}': () => import('./locales/${tag}.json'),\n`);
  const code = `type Module = Readonly<{ default: Readonly<Record<string, string>> }>;

/** The interface texts of each language. */
export const languageModules: Readonly<Record<string, () => Promise<Module>>> = {
${entries.join('')}};
`;
  writeFileSync(new URL('language-modules.ts', generated), code);
}
