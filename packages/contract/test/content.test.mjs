import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCall, foldName, idFromName, limits } from 'metropolis-call-contract';
import { call, fullCall, now, told } from './support/calls.mjs';

function check(keys, options) {
  return told(checkCall({ ...call, ...keys }, { now, ...options }));
}

/** Findings for a call with these signatories. Each entry gets an id of its own. */
function checkNames(...entries) {
  const signatories = entries.map((entry, index) => ({ id: `id-${index}`, ...entry }));
  return check({ signatories });
}

/** Key, unusable value, suggestion. Undefined: the check cannot suggest anything. */
const suggestions = [
  ['status', 'Closed', '"closed"'],
  ['status', 'close', '"closed"'],
  ['status', 'archived ', '"archived"'],
  ['status', 'finished', undefined],
  ['version', '1', '1'],
  ['signatoryCount', '42', '42'],
  ['signatoryCount', 'many', undefined],
  ['updated', '2020-06-30', '"2020-06-30T00:00:00Z"'],
  ['updated', '2020-06-30 12:00', '"2020-06-30T12:00:00Z"'],
  ['updated', '2020-06-30t12:00:00+0200', '"2020-06-30T12:00:00+02:00"'],
  ['defaultLanguage', 'pt_BR', '"pt-BR"'],
  ['defaultLanguage', 'english', undefined],
  ['signatoriesUrl', 'www.example.org/list.json', '"https://www.example.org/list.json"'],
  ['signatoriesUrl', 'list.json', '"https://list.json"'],
  ['signatoriesUrl', 'javascript:alert(1)', undefined],
];

const signatorySuggestions = [
  ['country', 'fr', '"FR"'],
  ['country', 'France', undefined],
  ['member', 'yes', 'true'],
  ['member', 0, 'false'],
  ['member', 'sí', 'true'],
  ['role', 'Co-Presidency', '"co-presidency"'],
  ['role', 'copresidency', '"co-presidency"'],
  ['role', 'presidente', '"presidency"'],
  ['role', 'mayor', undefined],
  ['joined', '2020/5/8', '"2020-05-08"'],
  ['joined', '28.05.2020', '"2020-05-28"'],
  ['joined', '05/06/2020', undefined],
  ['id', 7, '"7"'],
];

describe('A value that its place cannot use', () => {
  for (const [key, value, suggestion] of suggestions) {
    it(`is reported with a suggestion, if there is one: ${key} ${value}`, () => {
      const { findings } = checkCall({ ...call, [key]: value }, { now });
      assert.equal(findings.find(({ path }) => path === `$.${key}`).detail.suggestion, suggestion);
    });
  }

  for (const [key, value, suggestion] of signatorySuggestions) {
    it(`is reported with a suggestion, if there is one: a signatory’s ${key} ${value}`, () => {
      const signatories = [{ id: 'a', name: 'A', [key]: value }];
      const { findings } = checkCall({ ...call, signatories }, { now });
      assert.equal(findings.find(({ path }) => path.endsWith(`.${key}`)).detail.suggestion, suggestion);
    });
  }

  it('is reported if it is an address that no browser can open', () => {
    assert.deepEqual(check({ organizer: { name: 'A', url: 'https://[' } }), ['unusable $.organizer.url']);
  });

  it('is reported with what visitors lose: the value, the entry or the whole call', () => {
    const lost = keys => checkCall({ ...call, ...keys }, { now }).findings[0].detail.lost;
    assert.equal(lost({ status: 1 }), 'status');
    assert.equal(lost({ quote: 1 }), 'value');
    assert.equal(lost({ title: 1 }), 'call');
    assert.equal(lost({ title: { en: 'Call', fr: 1 } }), 'language');
    assert.equal(lost({ title: { fr: 1 } }), 'call');
    assert.equal(lost({ signatories: [{ id: 'a' }] }), 'signatory');
    assert.equal(
      lost({ signatories: [{ id: 'a', name: 'A', location: { latitude: 91, longitude: 0 } }] }),
      'location',
    );
    assert.equal(lost({ practices: [{ title: 'A' }] }), 'practice');
    assert.equal(lost({ milestones: [{ count: 0 }] }), 'milestone');
    assert.equal(lost({ organizer: { url: 'https://a.org' } }), 'organizer');
  });
});

describe('A list in a separate file', () => {
  const { signatories, ...rest } = call;
  const apart = { ...rest, signatoriesUrl: 'https://example.org/list.json', signatoryCount: 2 };

  it('takes the place of the list in the call', () => {
    assert.deepEqual(told(checkCall(apart, { now })), []);
    assert.deepEqual(told(checkCall(rest, { now })), ['missing $.signatories']);
  });

  it('needs a count', () => {
    assert.deepEqual(told(checkCall({ ...apart, signatoryCount: undefined }, { now })), [
      'missing $.signatoryCount',
    ]);
  });

  it('is searched for the signatory of a practice, if it is given', () => {
    const practices = [{ title: 'A', url: 'https://a.org', signatory: 'Dakar' }];
    assert.deepEqual(told(checkCall({ ...apart, practices }, { now })), []);
    const { findings } = checkCall({ ...apart, practices }, { now, signatories });
    assert.deepEqual(
      findings.map(({ code, detail }) => [code, detail.suggestion]),
      [['unknown-signatory', 'dakar']],
    );
  });

  it('is counted, if it is given', () => {
    assert.deepEqual(told(checkCall({ ...apart, signatoryCount: 1 }, { now, signatories })), [
      'count-too-small $.signatoryCount',
    ]);
  });

  it('is compared with the previous list, if both are given', () => {
    const options = { now, previous: call, signatories: [signatories[0]] };
    assert.ok(told(checkCall(apart, options)).includes('signatory-lost $.signatoriesUrl'));
    assert.ok(!told(checkCall(apart, { now, previous: call })).includes('signatory-lost $.signatoriesUrl'));
  });
});

describe('Names', () => {
  const same = [
    ['Montréal', 'Montreal'],
    ['L’Institut', "L'INSTITUT"],
    ['Saint-Denis', 'Saint Denis'],
    ['Málaga', 'Ma\u0301laga'],
  ];
  for (const [one, other] of same) {
    it(`are alike: ${one}, ${other}`, () => {
      assert.deepEqual(checkNames({ name: one }, { name: { en: 'Other', fr: other } }), [
        'similar-names $.signatories[1].name',
      ]);
      assert.equal(foldName(one), foldName(other));
    });
  }

  it('may be the same in two countries', () => {
    assert.deepEqual(checkNames({ name: 'Córdoba', country: 'ES' }, { name: 'Córdoba', country: 'AR' }), []);
  });

  it('differ by their letters, in any script', () => {
    assert.deepEqual(
      checkNames({ name: '广州' }, { name: '杭州' }, { name: 'القاهرة' }, { name: '!' }, { name: '?' }),
      [],
    );
  });

  it('become ids', () => {
    assert.equal(idFromName('Ciudad de México'), 'ciudad-de-mexico');
    assert.equal(idFromName("L'Institut  Paris/Region"), 'linstitut-paris-region');
    assert.equal(idFromName('Gießen'), 'giessen');
    assert.equal(idFromName('广州'), '广州');
    assert.equal(idFromName('../..'), '');
  });
});

describe('The limit of marks on a letter', () => {
  const words = ['Tiếng Việt', 'שָׁלוֹם', 'בְּרֵאשִׁ֖ית', 'مُحَمَّدٌ', 'हिन्दी', 'ที่นี่', 'தமிழ்', 'བསྒྲུབས', '❤️', '1️⃣'];
  it('is high enough for the orthographies of today', () => {
    const wrong = words.filter(word => checkNames({ name: word }).length > 0);
    assert.deepEqual(wrong, []);
  });
});

describe('Marks of direction', () => {
  it('may be in names if they only help', () => {
    assert.deepEqual(checkNames({ name: 'القاهرة\u200f (Cairo)' }), []);
  });

  it('may embed a quotation in a long text', () => {
    assert.deepEqual(check({ quote: 'He said \u2067שלום\u2069.' }), []);
  });
});

describe('Languages', () => {
  it('are those of title and summary; other languages are optional', () => {
    assert.deepEqual(check({ quote: { ca: 'A', en: 'A', fr: 'A' } }), []);
    assert.deepEqual(check({ quote: { en: 'A' } }), ['missing-translation $.quote']);
    assert.deepEqual(check({ quote: 'A' }), []);
  });

  it('are the same in another region, but not in another script', () => {
    assert.deepEqual(check({ quote: { 'en-GB': 'A', FR: 'A' } }), []);
    const zh = { title: { 'zh-Hans': 'A' }, summary: { 'zh-Hant': 'A' } };
    assert.deepEqual(check(zh), ['missing-translation $.title', 'missing-translation $.summary']);
  });
});

describe('Limits', () => {
  const atLimit = {
    title: 'x'.repeat(limits.title),
    quote: 'x'.repeat(limits.longText),
    summary: 'x\n\n'.repeat(limits.paragraphs),
    topics: Array(limits.topics).fill('x'.repeat(limits.text)),
    documents: Array(limits.documents).fill(fullCall.documents[0]),
    practices: Array(limits.practices).fill(fullCall.practices[0]),
    milestones: Array.from({ length: limits.milestones }, (_, index) => ({ count: index + 1 })),
  };
  for (const [key, value] of Object.entries(atLimit)) {
    it(`allow the limit itself, and nothing larger: ${key}`, () => {
      assert.deepEqual(check({ [key]: value }), []);
      const larger = Array.isArray(value) ? [...value, { ...value[0], count: 999 }] : `${value}x`;
      const by = Array.isArray(value) && typeof value[0] === 'string' ? [...value, value[0]] : larger;
      assert.match(check({ [key]: by })[0], new RegExp(`^too-(long|many|many-paragraphs) \\$\\.${key}`));
    });
  }
});
