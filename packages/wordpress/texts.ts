/**
 * Collects the plugin's texts in `languages/metropolis-call.pot`, and updates each translation: adds new texts
 * untranslated, and removes texts that are no longer used. Needs `xgettext` (Debian's package `gettext`).
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type GetTextTranslation, type GetTextTranslations, po } from 'gettext-parser';
import { source } from './files.js';
import { messages } from './translations.js';

const folder = join(source, 'languages');
const template = join(folder, 'metropolis-call.pot');

const headers = {
  'Project-Id-Version': 'Metropolis Call',
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
  'X-Domain': 'metropolis-call',
};

const functions = ['__', 'esc_html__', 'esc_attr__', 'esc_html_e', 'esc_attr_e', '_x:1,2c'];
const options = ['--from-code=UTF-8', '--add-location=file', '--add-comments=translators', '--sort-by-file'];

/** The new content of the template. */
export function gatherTexts(): string {
  const catalogue = po.parse(execFileSync('xgettext', xgettextArguments(), { cwd: source }));
  const head = catalogue.translations['']?.[''];
  if (head) {
    head.comments = {};
  }
  for (const text of [...headerTexts(), ...blockTexts()]) {
    const context = (catalogue.translations[text.msgctxt ?? ''] ??= {});
    context[text.msgid] ??= text;
  }
  return compile({ ...catalogue, headers });
}

function xgettextArguments(): string[] {
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const files = names.filter(name => /\.(php|js)$/.test(name));
  const keywords = functions.map(name => `--keyword=${name}`);
  return [...options, '--keyword', ...keywords, '--output=-', ...files.sort()];
}

/** The texts in the main file's header that WordPress shows in its list of plugins. */
function headerTexts(): GetTextTranslation[] {
  const head = readFileSync(join(source, 'metropolis-call.php'), 'utf8');
  return ['Plugin Name', 'Description'].map(name => {
    const [, msgid = ''] = new RegExp(`^ \\* ${name}: +(.*)$`, 'm').exec(head) ?? [];
    const comments = { extracted: `${name} of the plugin`, reference: 'metropolis-call.php' };
    return { msgid, msgstr: [''], comments };
  });
}

interface BlockTexts {
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
}

/** The texts of `block.json`, with the contexts that WordPress uses to look them up. */
function blockTexts(): GetTextTranslation[] {
  const block = JSON.parse(readFileSync(join(source, 'block/block.json'), 'utf8')) as BlockTexts;
  const text = (msgctxt: string, msgid: string): GetTextTranslation => ({
    msgctxt,
    msgid,
    msgstr: [''],
    comments: { reference: 'block/block.json' },
  });
  return [
    text('block title', block.title),
    text('block description', block.description),
    ...block.keywords.map(keyword => text('block keyword', keyword)),
  ];
}

/** Updates a translation file to the texts of the template. Keeps existing translations. */
function update(path: string): void {
  const old = po.parse(readFileSync(path));
  const now = po.parse(readFileSync(template));
  for (const message of messages(now)) {
    message.msgstr = old.translations[message.msgctxt ?? '']?.[message.msgid]?.msgstr ?? [''];
  }
  writeFileSync(path, compile({ ...now, headers: old.headers }));
}

function compile(catalogue: GetTextTranslations): string {
  return `${po.compile(catalogue, { foldLength: 0 }).toString().trimEnd()}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(template, gatherTexts());
  for (const name of readdirSync(folder).filter(file => file.endsWith('.po'))) {
    update(join(folder, name));
  }
}
