/**
 * Translations as WordPress reads them: `.mo` files for PHP, and one JSON file for each script of the editor.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { mo, po } from 'gettext-parser';

/** The scripts with texts of their own, by the handles that WordPress knows them by. */
const scripts = {
  'metropolis-call-controls': 'block/controls.js',
  'metropolis-call-editor-script': 'block/editor.js',
};

/** @typedef {import('gettext-parser').GetTextTranslations} Translations */

/**
 * @param {string} plugin the plugin's folder
 * @returns {Record<string, Uint8Array>} content by path
 */
export function compiledTranslations(plugin) {
  const names = readdirSync(join(plugin, 'languages')).filter(name => name.endsWith('.po'));
  return Object.assign({}, ...names.map(name => compile(join(plugin, 'languages', name), name.slice(0, -3))));
}

function compile(path, name) {
  const catalogue = po.parse(readFileSync(path));
  const files = { [`languages/${name}.mo`]: new Uint8Array(mo.compile(catalogue)) };
  for (const [handle, script] of Object.entries(scripts)) {
    files[`languages/${name}-${handle}.json`] = strToU8(JSON.stringify(scriptTexts(catalogue, script)));
  }
  return files;
}

/** The form of Jed, as WordPress's `wp.i18n` takes it. */
function scriptTexts(catalogue, script) {
  const used = messages(catalogue).filter(({ comments }) =>
    comments?.reference?.split(/\s+/).includes(script),
  );
  const texts = used.map(({ msgctxt, msgid, msgstr }) => [
    msgctxt ? `${msgctxt}\u0004${msgid}` : msgid,
    msgstr,
  ]);
  const { Language: lang, 'Plural-Forms': plurals } = catalogue.headers;
  const head = { domain: 'messages', lang, 'plural-forms': plurals };
  return { domain: 'messages', locale_data: { messages: { '': head, ...Object.fromEntries(texts) } } };
}

/**
 * The messages of a catalogue without its head.
 *
 * @param {Translations} catalogue
 */
export function messages(catalogue) {
  return Object.values(catalogue.translations)
    .flatMap(context => Object.values(context))
    .filter(({ msgid }) => msgid !== '');
}
