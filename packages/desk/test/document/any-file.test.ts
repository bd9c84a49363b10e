import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isObject, type JsonObject } from '../../src/document/json.js';
import { isOpened, openBytes } from '../../src/document/opened.js';
import { saved, savedText } from '../../src/document/to-bytes.js';
import { textPlaces } from '../../src/document/text-places.js';
import { changesBetween } from '../../src/document/changes/changes-between.js';
import { languagesOf } from '../../src/document/languages.js';
import { startState } from '../../src/document/call-state.js';
import { arbitraryCall } from '../support/arbitrary-call.js';
import { anyText, choices } from '../support/arbitrary-text.js';

const now = new Date('2026-01-01T00:00:00Z');
/** Encodings in which editors save: UTF-8 with or without a byte order mark, and UTF-16. */
const encodings = fc.constantFrom('utf8', 'bom', 'utf16');

function bytesOf(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    encoding === 'utf16'
      ? Buffer.from(`\ufeff${text}`, 'utf16le')
      : Buffer.from((encoding === 'bom' ? '\ufeff' : '') + text),
  );
}

function savedUnchanged(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  const file = openBytes('call.json', bytes);
  return isOpened(file) ? saved(file, file.json, now).bytes : savedText(file, file.text);
}

describe('any file', () => {
  it('that is JSON opens, and saving it unchanged gives the same bytes', () => {
    const documents = fc.oneof(arbitraryCall, fc.jsonValue({ maxDepth: 6 }));
    fc.assert(
      fc.property(documents, choices, encodings, (json, spelling, encoding) => {
        const bytes = bytesOf(anyText(json, spelling), encoding);
        assert.deepEqual(savedUnchanged(bytes), bytes);
        const file = openBytes('call.json', bytes);
        assert.equal(isOpened(file), isObject(json));
        if (isOpened(file)) {
          assert.deepEqual(file.json, JSON.parse(JSON.stringify(json)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has the same content after saving and opening again, whatever was changed', () => {
    fc.assert(
      fc.property(arbitraryCall, arbitraryCall, choices, (json, changed, spelling) => {
        const file = openBytes('call.json', bytesOf(anyText(json, spelling), 'utf8'));
        assert.ok(isOpened(file));
        const { bytes, json: written } = saved(file, changed, now);
        const again = openBytes('call.json', bytes);
        assert.ok(isOpened(again));
        assert.deepEqual(again.json, written);
        assert.deepEqual({ ...written, updated: 0 }, { ...changed, updated: 0 });
      }),
      { numRuns: 500 },
    );
  });

  it('that is not JSON opens as text, and downloading it gives the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), noise => {
        const bytes = new Uint8Array([...Buffer.from('{'), ...noise]);
        assert.deepEqual(savedUnchanged(bytes), bytes);
      }),
    );
  });

  it('that is nested too deep for the check opens as text', () => {
    const text = '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000);
    assert.equal(isOpened(openBytes('call.json', bytesOf(text, 'utf8'))), false);
  });

  it('can be read for texts, languages and changes without an error', () => {
    fc.assert(
      fc.property(arbitraryCall, arbitraryCall, (before, after) => {
        for (const json of [before, after] as JsonObject[]) {
          textPlaces(json);
          languagesOf(startState(json));
        }
        changesBetween(before, after);
      }),
    );
  });

  it('keeps its layout when it is saved: only the change and the date of the change are new', () => {
    const text = '{\n    "title": {"en": "A"},\n    "updated": "2020-01-01T00:00:00Z"\n}\n';
    const file = openBytes('call.json', bytesOf(text, 'utf8'));
    assert.ok(isOpened(file));
    const changed = { ...file.json, title: { en: 'A', fr: 'B' } };
    assert.equal(
      new TextDecoder().decode(saved(file, changed, now).bytes),
      '{\n    "title": {"en": "A", "fr": "B"},\n    "updated": "2026-01-01T00:00:00Z"\n}\n',
    );
  });
});
