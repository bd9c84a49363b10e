import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type GetTextTranslation, type GetTextTranslations, po } from 'gettext-parser';
import { messages } from '../translations.js';

const folder = new URL('../plugin/languages/', import.meta.url);
const template = messages(read('metropolis-call.pot'));
const translations = readdirSync(folder).filter(name => name.endsWith('.po'));

describe('A translation', () => {
  for (const name of translations) {
    const translated = messages(read(name));

    it(`has exactly the texts of the template: ${name}`, () => {
      assert.deepEqual(translated.map(keyOf).sort(), template.map(keyOf).sort());
    });

    it(`has every text translated, with the same placeholders: ${name}`, () => {
      for (const { msgid, msgstr } of translated) {
        const [text = ''] = msgstr;
        assert.notEqual(text, '', msgid);
        assert.deepEqual(placeholders(text), placeholders(msgid), msgid);
      }
    });
  }
});

function read(name: string): GetTextTranslations {
  return po.parse(readFileSync(new URL(name, folder)));
}

function keyOf({ msgctxt = '', msgid }: GetTextTranslation): string {
  return `${msgctxt}|${msgid}`;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/%(?:\d\$)?[sd]/g)].map(([found]) => found).sort();
}
