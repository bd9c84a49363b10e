import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCall, checkSignatories, checkSignatoriesText } from 'metropolis-call-contract';
import { call, now, told } from './support/calls.mjs';

const later = { updated: '2020-07-01T12:00:00Z' };

/** The findings for a later version with these keys changed. */
function compare(keys, before = call) {
  return told(checkCall({ ...before, ...later, ...keys }, { now, previous: before }));
}

describe('A later version', () => {
  it('has no findings if nothing was changed by mistake', () => {
    const signatories = [{ id: 'lima', name: 'Lima' }, ...call.signatories];
    assert.deepEqual(compare({ signatories, status: 'closed', note: 'A' }), []);
  });

  it('does not need a later time if nothing that visitors see has changed', () => {
    const { title, ...rest } = call;
    const next = { note: 'A', ...rest, title: { ...title } };
    assert.deepEqual(told(checkCall(next, { now, previous: call })), []);
  });

  it('may write the same time in another zone', () => {
    const next = { ...call, updated: '2020-06-30T14:00:00+02:00' };
    assert.deepEqual(told(checkCall(next, { now, previous: call })), []);
  });

  it('may be compared with a previous version of any shape', () => {
    for (const previous of [null, 1, [], {}, { signatories: 1, milestones: [null], title: [] }, '']) {
      assert.deepEqual(told(checkCall(call, { now, previous })), []);
    }
  });
});

describe('A translation', () => {
  const before = {
    ...call,
    topics: [
      { en: 'A', fr: 'B' },
      { en: 'C', fr: 'D' },
    ],
    defaultLanguage: 'en',
  };

  it('is stale if only its source has changed', () => {
    assert.deepEqual(compare({ topics: [{ en: 'X', fr: 'B' }, before.topics[1]] }, before), [
      'stale-translation $.topics[0].fr',
    ]);
  });

  it('is not stale if it has changed itself, with or without its source', () => {
    assert.deepEqual(
      compare(
        {
          topics: [
            { en: 'X', fr: 'Y' },
            { en: 'C', fr: 'Z' },
          ],
        },
        before,
      ),
      [],
    );
  });

  it('is not stale if its entry has moved', () => {
    const [first, second] = before.topics;
    assert.deepEqual(compare({ topics: [{ en: 'N', fr: 'M' }, second, first] }, before), []);
  });

  it('is compared with the default language', () => {
    const french = { ...before, defaultLanguage: 'fr' };
    assert.deepEqual(compare({ topics: [{ en: 'A', fr: 'X' }, before.topics[1]] }, french), [
      'stale-translation $.topics[0].en',
    ]);
  });

  it('of a name is recognized by the id of its signatory', () => {
    const named = { ...call, signatories: [{ id: 'a', name: { en: 'A', fr: 'B' } }] };
    const signatories = [
      { id: 'b', name: { en: 'C', fr: 'B' }, country: 'FR' },
      { id: 'a', name: { en: 'X', fr: 'B' } },
    ];
    const found = compare({ signatories }, named).filter(line => line.startsWith('stale'));
    assert.deepEqual(found, ['stale-translation $.signatories[1].name.fr']);
  });
});

describe('Milestones', () => {
  it('may be added and reached', () => {
    const before = { ...call, milestones: [{ count: 2 }] };
    assert.deepEqual(
      compare({ milestones: [{ count: 2, reached: '2020-07-01' }, { count: 50 }] }, before),
      [],
    );
    assert.deepEqual(compare({ milestones: [{ count: 3 }] }, before), ['milestone-moved $.milestones']);
  });
});

describe('A list in a separate file', () => {
  const list = call.signatories;

  it('is checked like the list in a call', () => {
    assert.deepEqual(checkSignatories(list, { now }).value, list);
    const bad = [...list, { id: 'paris', name: 'DAKAR', joined: '2020-02-30' }, { name: 'A' }];
    assert.deepEqual(told(checkSignatories(bad, { now })), [
      'no-such-date $[2].joined',
      'missing $[3].id',
      'duplicate-id $[2].id',
    ]);
  });

  it('is compared with the previous list', () => {
    assert.deepEqual(told(checkSignatories([list[0]], { now, previous: list })), ['signatory-lost $']);
  });

  it('has findings with lines and columns', () => {
    const text = JSON.stringify(list, null, 2).replace('"FR"', '"fr"');
    const [{ code, position }] = checkSignatoriesText(text, { now }).findings;
    assert.deepEqual([code, position.line, position.column], ['near-miss', 5, 16]);
  });

  it('has to be a list', () => {
    assert.deepEqual(told(checkSignatories({}, { now })), ['unusable $']);
  });
});
