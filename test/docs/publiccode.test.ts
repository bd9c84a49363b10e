import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { publiccodeFaults } from '../../scripts/checks/publiccode.js';

const entry = readFileSync('publiccode.yml', 'utf8');

describe('The entry in catalogues of public software', () => {
  it('is as its standard asks', () => {
    assert.deepEqual(publiccodeFaults(entry), []);
  });

  const wrong: Record<string, string> = {
    'a misspelt key': entry.replace('platforms:', 'platfroms:'),
    'a category that the standard lacks': entry.replace('content-management', 'website-management'),
    'a date in another form': entry.replace(/^releaseDate: .*$/m, "releaseDate: '1/2/2026'"),
    'a language that the widget lacks': entry.replace('zh-Hans]', 'zh-Hans, nl]'),
    'a language missing': entry.replace('zh-Hans]', ']'),
    'no contact': entry.replace(/ {2}contacts:\n.*\n/, ''),
  };
  for (const [name, text] of Object.entries(wrong)) {
    it(`is refused with ${name}`, () => {
      assert.notEqual(text, entry);
      assert.notDeepEqual(publiccodeFaults(text), []);
    });
  }
});
