import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCall } from 'metropolis-call-contract';
import { call, fullCall, now, told } from './support/calls.mjs';

const misspelt = [
  ...['stauts', 'Status', 'STATUS', 'satus', 'statuss', 'state'].map(key => [key, 'status']),
  ...['signatory', 'signatries', 'signatorys', 'Signatories'].map(key => [key, 'signatories']),
  ['signatory_count', 'signatoryCount'],
  ['membercount', 'memberCount'],
  ['update', 'updated'],
  ['default-language', 'defaultLanguage'],
  ['organiser', 'organizer'],
  ['milestone', 'milestones'],
];

const misspeltOfSignatory = [
  ['memeber', 'member'],
  ['join', 'joined'],
  ['Joined', 'joined'],
  ['nmae', 'name'],
  ['uri', 'url'],
  ['website', 'url'],
  ['County', 'country'],
  ['loc', 'location'],
];

const misplaced = [
  [{ email: 'a@b' }, '$.email', '$.join'],
  [{ latitude: 1 }, '$.latitude', '$.signatories[*].location'],
  [{ joined: '2020-01-01' }, '$.joined', '$.signatories[*]'],
  [{ organizer: { name: 'A', email: 'a@b' } }, '$.organizer.email', '$.join'],
  [{ join: { ...call.join, status: 'closed' } }, '$.join.status', '$'],
];

const allowed = [
  '$schema',
  'note',
  'comment',
  '_internal',
  'x',
  'hashtag',
  'partners',
  'constructor',
  'toString',
  '',
];

describe('A key that looks like a known one', () => {
  for (const [key, suggestion] of misspelt) {
    it(`is a problem: ${key}`, () => {
      const [{ code, severity, path, detail }] = checkCall({ ...call, [key]: 1 }, { now }).findings;
      assert.deepEqual([code, severity, detail.suggestion], ['misspelt-key', 'problem', suggestion]);
      assert.match(path, /^\$[.[]/);
    });
  }

  for (const [key, suggestion] of misspeltOfSignatory) {
    it(`is a problem in a signatory: ${key}`, () => {
      const signatories = [{ id: 'a', name: 'A', [key]: 1 }];
      const [{ code, detail }] = checkCall({ ...call, signatories }, { now }).findings;
      assert.deepEqual([code, detail.suggestion], ['misspelt-key', suggestion]);
    });
  }
});

describe('A known key in the wrong place', () => {
  for (const [keys, path, belongs] of misplaced) {
    it(`is a problem: ${path}`, () => {
      const found = checkCall({ ...call, ...keys }, { now }).findings.find(
        ({ code }) => code === 'misplaced-key',
      );
      assert.deepEqual([found.path, found.detail.belongs], [path, belongs]);
    });
  }
});

describe('Any other unknown key', () => {
  for (const key of allowed) {
    it(`is allowed: ${JSON.stringify(key)}`, () => {
      assert.deepEqual(told(checkCall({ ...call, [key]: {} }, { now })), []);
    });
  }

  it('is allowed even if it is special in JavaScript: __proto__', () => {
    const json = JSON.parse(`{"__proto__": {"status": "x"}, ${JSON.stringify(call).slice(1)}`);
    assert.deepEqual(told(checkCall(json, { now })), []);
  });
});

describe('A property that every object inherits', () => {
  it('is not read as part of a call', t => {
    const keys = ['url', 'status', 'name', 'signatoriesUrl'];
    t.after(() => keys.forEach(key => Reflect.deleteProperty(Object.prototype, key)));
    for (const key of keys) {
      Object.defineProperty(Object.prototype, key, { value: 'inherited', configurable: true });
    }
    assert.deepEqual(told(checkCall(call, { now })), []);
    assert.deepEqual(told(checkCall(fullCall, { now })), []);
    assert.deepEqual(told(checkCall({ ...call, join: { contact: 'A' } }, { now })), [
      'no-way-to-join $.join',
    ]);
  });
});
