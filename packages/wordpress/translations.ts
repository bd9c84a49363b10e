/**
 * Compiles translations for WordPress: `.mo` files for PHP, and one JSON file for each script of the editor.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { type GetTextTranslation, type GetTextTranslations, mo, po } from 'gettext-parser';

/** The content of files by path. Folders are separated by `/`. */
export type Files = Record<string, Uint8Array>;

/** The scripts with texts, by their handles in WordPress. */
const scripts = {
  'metropolis-call-controls': 'block/controls.js',
  'metropolis-call-editor-script': 'block/editor.js',
};

/** The compiled files of a plugin, by their paths in the plugin's folder. */
export function compiledTranslations(plugin: string): Files {
  const names = readdirSync(join(plugin, 'languages')).filter(name => name.endsWith('.po'));
  const files = names.map(name => compile(join(plugin, 'languages', name), name.slice(0, -3)));
  return Object.fromEntries(files.flatMap(Object.entries<Uint8Array>));
}

function compile(path: string, name: string): Files {
  const catalogue = po.parse(readFileSync(path));
  const files: Files = { [`languages/${name}.mo`]: new Uint8Array(mo.compile(catalogue)) };
  for (const [handle, script] of Object.entries(scripts)) {
    files[`languages/${name}-${handle}.json`] = strToU8(JSON.stringify(scriptTexts(catalogue, script)));
  }
  return files;
}

/** The texts of a script in the Jed format, which WordPress's `wp.i18n` reads. */
function scriptTexts(catalogue: GetTextTranslations, script: string): object {
  const used = messages(catalogue).filter(({ comments }) =>
    comments?.reference?.split(/\s+/).includes(script),
  );
  const texts: Record<string, unknown> = Object.fromEntries(
    used.map(({ msgctxt, msgid, msgstr }) => [msgctxt ? `${msgctxt}\u0004${msgid}` : msgid, msgstr]),
  );
  const { Language: lang, 'Plural-Forms': plurals } = catalogue.headers;
  const head = { domain: 'messages', lang, 'plural-forms': plurals };
  return { domain: 'messages', locale_data: { messages: { '': head, ...texts } } };
}

/** The messages of a catalogue, without its header. */
export function messages(catalogue: GetTextTranslations): GetTextTranslation[] {
  return Object.values(catalogue.translations)
    .flatMap(context => Object.values(context))
    .filter(({ msgid }) => msgid !== '');
}
