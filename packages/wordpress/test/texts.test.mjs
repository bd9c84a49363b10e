import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { po } from 'gettext-parser';
import { messages } from '../translations.mjs';

const folder = new URL('../plugin/languages/', import.meta.url);
const read = name => po.parse(readFileSync(new URL(name, folder)));
const template = messages(read('metropolis-call.pot'));
const translations = readdirSync(folder).filter(name => name.endsWith('.po'));

describe('A translation', () => {
  for (const name of translations) {
    const translated = messages(read(name));

    it(`has the texts of the template, and no other: ${name}`, () => {
      assert.deepEqual(translated.map(keyOf).sort(), template.map(keyOf).sort());
    });

    it(`has no text in English still, and the same placeholders: ${name}`, () => {
      for (const { msgid, msgstr } of translated) {
        assert.notEqual(msgstr[0], '', msgid);
        assert.deepEqual(placeholders(msgstr[0]), placeholders(msgid), msgid);
      }
    });
  }
});

function keyOf({ msgctxt = '', msgid }) {
  return `${msgctxt}|${msgid}`;
}

function placeholders(text) {
  return [...text.matchAll(/%(?:\d\$)?[sd]/g)].map(([found]) => found).sort();
}
