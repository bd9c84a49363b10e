import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, editCall, openCall } from 'metropolis-call-publisher/core';
import { call } from './support/calls.mjs';

const now = new Date('2024-04-01T00:00:00Z');
const dakar = {
  id: 'dakar',
  name: { en: 'Dakar', fr: 'Dakar' },
  location: { latitude: 14.69, longitude: -17.44 },
};

/** The text of a call after one entry was added, one was changed and one was withdrawn. */
function edited(text) {
  const open = openCall({ call: text });
  const [before] = open.signatories;
  const entry = { ...before, url: 'https://example.org/', member: false };
  const changed = [{ before, entry, keys: ['url', 'member'] }];
  return editCall(open, { added: [dakar], changed, withdrawn: ['montreal'] }, now).call;
}

const expected = {
  ...call({ updated: '2024-04-01T00:00:00Z' }),
  signatories: [
    { id: 'berlin', name: 'Berlin', url: 'https://example.org/', country: 'DE', member: false },
    dakar,
  ],
};

/** The layout of Prettier: short objects are on one line. */
const inline = `{
  "version": 1, "updated": "2024-03-01T12:00:00Z",
  "signatories": [
    { "id": "berlin", "name": "Berlin", "country": "DE" },
    { "id": "oslo", "name": "Oslo" }
  ]
}
`;

describe('A changed file', () => {
  for (const [name, layout] of Object.entries({
    'two blanks': 2,
    'four blanks': 4,
    tabs: '\t',
    'no blanks': 0,
  })) {
    it(`keeps its layout of ${name}`, () => {
      const text = JSON.stringify(call(), null, layout);
      // New keys are written in the usual order of a signatory's keys, so this compares the order, too.
      assert.equal(edited(text), JSON.stringify(expected, null, layout));
    });
  }

  it('keeps its line breaks', () => {
    const windows = JSON.stringify(call(), null, 2).replaceAll('\n', '\r\n');
    assert.equal(edited(windows), JSON.stringify(expected, null, 2).replaceAll('\n', '\r\n'));
    const empty = JSON.stringify(call({ signatories: [] }), null, 2).replaceAll('\n', '\r\n');
    const after = editCall(openCall({ call: empty }), { added: [dakar] }, now).call;
    assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('writes entries on one line if the others are on one line', () => {
    const after = editCall(openCall({ call: inline }), { added: [dakar] }, now).call;
    assert.deepEqual(after.split('\n').slice(4), [
      '    { "id": "oslo", "name": "Oslo" },',
      '    { "id": "dakar", "name": { "en": "Dakar", "fr": "Dakar" }, "location": { "latitude": 14.69, "longitude": -17.44 } }',
      '  ]',
      '}',
      '',
    ]);
  });

  it('writes objects within entries on one line if the others are on one line', () => {
    const entry = '{\n      "id": "oslo",\n      "location": { "latitude": 1, "longitude": 2 }\n    }';
    const text = inline.replace('{ "id": "oslo", "name": "Oslo" }', entry);
    const after = editCall(openCall({ call: text }), { added: [dakar] }, now).call;
    assert.ok(after.includes('\n      "location": { "latitude": 14.69, "longitude": -17.44 }\n    }\n'));
  });

  it('keeps numbers, escapes and unknown keys as they are written', () => {
    const text = inline.replace(
      '"version": 1',
      '"version": 1.0, "note": "\\u00e9\\/", "big": 12345678901234567890',
    );
    const after = editCall(openCall({ call: text }), { withdrawn: ['oslo'] }, now).call;
    assert.ok(after.includes('"version": 1.0, "note": "\\u00e9\\/", "big": 12345678901234567890'));
  });

  it('keeps the own layout of a separate list', () => {
    const texts = {
      call: JSON.stringify(
        call({ signatories: [{ id: 'oslo', name: 'Oslo' }], signatoriesUrl: 'https://example.org/l.json' }),
      ),
      list: '[\n\t{"id": "oslo", "name": "Oslo"}\n]',
    };
    const after = editCall(openCall(texts), { added: [dakar], withdrawn: ['oslo'] }, now);
    assert.equal(
      after.list,
      '[\n\t{"id": "dakar", "name": {"en": "Dakar", "fr": "Dakar"}, "location": {"latitude": 14.69, "longitude": -17.44}}\n]',
    );
    assert.deepEqual(JSON.parse(after.call).signatories, []);
  });

  it('has a later date than before, even if another clock was a little ahead', () => {
    const at = updated => {
      const text = JSON.stringify(call({ updated }));
      return JSON.parse(editCall(openCall({ call: text }), {}, now).call).updated;
    };
    assert.equal(at('2024-04-01T00:01:00Z'), '2024-04-01T00:01:01Z');
    assert.equal(at('2062-01-01T00:00:00Z'), '2024-04-01T00:00:00Z');
  });
});

describe('compare', () => {
  it('keeps values that are absent in a draft', () => {
    const { changed } = compare(
      call().signatories,
      [{ id: 'montreal', names: { fr: 'Mont-Royal' }, values: {} }],
      {
        language: 'en',
      },
    );
    assert.deepEqual(changed[0].entry, {
      ...call().signatories[1],
      name: { en: 'Montreal', fr: 'Mont-Royal' },
    });
  });
});
