/**
 * Gathers the plugin's texts into `languages/metropolis-call.pot`, and brings each translation up to date with it: a new
 * text comes in untranslated, one that is gone goes. Needs `xgettext` (Debian's package `gettext`).
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { po } from 'gettext-parser';
import { source } from './files.mjs';
import { messages } from './translations.mjs';

const folder = join(source, 'languages');
const template = join(folder, 'metropolis-call.pot');

const functions = ['__', 'esc_html__', 'esc_attr__', 'esc_html_e', 'esc_attr_e', '_x:1,2c'];
const options = ['--from-code=UTF-8', '--add-location=file', '--add-comments=translators', '--sort-by-file'];

/** @returns {string} the template, as it is now to be */
export function gatherTexts() {
  const catalogue = po.parse(execFileSync('xgettext', xgettextArguments(), { cwd: source }));
  catalogue.headers = {
    'Project-Id-Version': 'Metropolis Call',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Domain': 'metropolis-call',
  };
  catalogue.translations['']['']['comments'] = {};
  for (const text of [...headerTexts(), ...blockTexts()]) {
    (catalogue.translations[text.msgctxt ?? ''] ??= {})[text.msgid] ??= { ...text, msgstr: [''] };
  }
  return compile(catalogue);
}

function xgettextArguments() {
  const files = readdirSync(source, { recursive: true }).filter(name => /\.(php|js)$/.test(name));
  const keywords = functions.map(name => `--keyword=${name}`);
  return [...options, '--keyword', ...keywords, '--output=-', ...files.sort()];
}

/** What WordPress's list of plugins shows of the main file's head. */
function headerTexts() {
  const head = readFileSync(join(source, 'metropolis-call.php'), 'utf8');
  return ['Plugin Name', 'Description'].map(name => {
    const [, msgid] = new RegExp(`^ \\* ${name}: +(.*)$`, 'm').exec(head);
    return { msgid, comments: { extracted: `${name} of the plugin`, reference: 'metropolis-call.php' } };
  });
}

/** By the contexts that WordPress looks texts of a `block.json` up with. */
function blockTexts() {
  const { title, description, keywords } = JSON.parse(readFileSync(join(source, 'block/block.json'), 'utf8'));
  const texts = [
    ['block title', title],
    ['block description', description],
    ...keywords.map(keyword => ['block keyword', keyword]),
  ];
  const comments = { reference: 'block/block.json' };
  return texts.map(([msgctxt, msgid]) => ({ msgctxt, msgid, comments }));
}

/** A translation with the texts of the template, and of its own what still holds. */
function update(path) {
  const old = po.parse(readFileSync(path));
  const now = po.parse(readFileSync(template));
  for (const message of messages(now)) {
    message.msgstr = old.translations[message.msgctxt ?? '']?.[message.msgid]?.msgstr ?? [''];
  }
  writeFileSync(path, compile({ ...now, headers: old.headers }));
}

function compile(catalogue) {
  return `${po.compile(catalogue, { foldLength: 0 }).toString().trimEnd()}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(template, gatherTexts());
  for (const name of readdirSync(folder).filter(file => file.endsWith('.po'))) {
    update(join(folder, name));
  }
}
