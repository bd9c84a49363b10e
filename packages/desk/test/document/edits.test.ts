import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exportCsv } from 'metropolis-call-publisher/core';
import { startState } from '../../src/document/call-state.js';
import { changesBetween } from '../../src/document/changes/changes-between.js';
import { addLanguage, removeLanguage } from '../../src/document/edit-texts.js';
import { findEntries } from '../../src/document/find-entries.js';
import { type JsonObject, valueAt } from '../../src/document/json.js';
import { languagesOf, sourceLanguage } from '../../src/document/languages.js';
import { isOpened, openText } from '../../src/document/opened.js';
import { patchBetween, patched } from '../../src/document/patch.js';
import { readRows } from '../../src/document/read-rows.js';
import { sharedWith } from '../../src/document/shared.js';
import { applyChange, signatoriesOf } from '../../src/document/signatories.js';
import { textPlaces } from '../../src/document/text-places.js';
import { saved } from '../../src/document/to-bytes.js';
import { wordingIn } from '../../src/document/wordings.js';
import { arbitraryCall } from '../support/arbitrary-call.js';
import { arbitraryEdit, languages } from '../support/arbitrary-edit.js';

const now = new Date('2026-01-01T00:00:00Z');

describe('any change of any call', () => {
  it('can be described, stored in a draft, saved, and opened again', () => {
    fc.assert(
      fc.property(arbitraryCall, fc.array(arbitraryEdit, { minLength: 1, maxLength: 8 }), (call, steps) => {
        const file = openText('call.json', JSON.stringify(call));
        assert.ok(isOpened(file));
        let state = startState(file.json);
        let draft = patched(undefined, structuredClone(patchBetween(undefined, state.json)));
        for (const { apply } of steps) {
          const next = apply(state);
          draft = patched(draft, structuredClone(patchBetween(state.json, next.json)));
          state = next;
          assert.deepEqual(draft, state.json);
          languagesOf(state);
        }
        changesBetween(file.json, state.json);
        assert.deepEqual(sharedWith(file.json, structuredClone(state.json)), state.json);
        const written = saved(file, state.json, now);
        const again = openText('call.json', written.text);
        assert.ok(isOpened(again));
        assert.deepEqual(again.json, written.json);
      }),
      { numRuns: 500 },
    );
  });

  it('does not change the opened document itself', () => {
    fc.assert(
      fc.property(arbitraryCall, arbitraryEdit, (call, { apply }) => {
        const before = JSON.stringify(call);
        apply(startState(call));
        assert.equal(JSON.stringify(call), before);
      }),
    );
  });

  it('of removing a language is undone by adding that language again', () => {
    fc.assert(
      fc.property(arbitraryCall, languages, (call, language) => {
        const source = sourceLanguage(call);
        fc.pre(language.toLowerCase() !== source.toLowerCase());
        const all = (json: JsonObject): readonly string[] =>
          textPlaces(json).map(({ steps }) => wordingIn(valueAt(json, steps), language, source));
        const state = startState(call);
        assert.deepEqual(all(addLanguage(removeLanguage(state, language), language).json), all(call));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves entries that can be found, sorted, exported and imported', () => {
    const sorts = fc.constantFrom('order', 'name', 'country', 'member', 'role', 'joined');
    fc.assert(
      fc.property(arbitraryCall, fc.string(), sorts, (call, query, sort) => {
        const entries = signatoriesOf(call);
        const source = sourceLanguage(call);
        const order = { sort, isDescending: false, language: 'en', source } as const;
        assert.equal(findEntries(entries, { query: '', ...order }).length, entries.length);
        findEntries(entries, { query, ...order });
        const reading = readRows(call, exportCsv(entries, source), undefined);
        if ('comparison' in reading) {
          applyChange(startState(call), {
            added: reading.comparison.added.map(({ entry }) => entry),
            changed: reading.comparison.changed,
          });
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a removed entry', () => {
  it('is reported with its former number, and the entries after it are not reported', () => {
    const practices = ['A', 'B', 'C'].map(title => ({
      title: { en: title },
      url: `https://${title}.example`,
    }));
    const call = { version: 1, practices, documents: practices };
    const after = { ...call, practices: practices.slice(1), documents: practices.toSpliced(1, 1) };
    assert.deepEqual(changesBetween(call, after), [
      { kind: 'entry', list: 'practices', turn: 'removed', number: 1 },
      { kind: 'entry', list: 'documents', turn: 'removed', number: 2 },
    ]);
  });
});
