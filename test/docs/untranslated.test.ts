import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { untranslatedIds } from '../../scripts/languages/xliff.js';

describe('A file of translations', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'metropolis-call-languages-'));
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('names the texts that a new language has still to translate', () => {
    const path = join(folder, 'nl.xlf');
    writeFileSync(
      path,
      `<xliff><file><body>
        <trans-unit id="copy"><source>Copy</source></trans-unit>
        <trans-unit id="more"><source>Show more</source><target></target></trans-unit>
        <trans-unit id="found"><source>Found: <x id="0"/></source><target>Gevonden: <x id="0"/></target></trans-unit>
      </body></file></xliff>`,
    );
    assert.deepEqual(untranslatedIds(path), ['copy', 'more']);
  });
});
