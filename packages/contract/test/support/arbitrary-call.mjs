import * as fc from 'fast-check';

// Written from the schema and the README, not from the check. The calls made here have no problems.

/** Not allowed in a text: too many marks, bidi controls, broken letters. */
const refused = /\p{M}{4}|[\u202a-\u202e\u2066-\u2069\ufffd]|Ã|Â|â€/u;

const unicode = fc.string({ unit: 'binary', maxLength: 40 });
const usual = fc.constantFrom(
  'Metropolis',
  'Àrea Metropolitana',
  '首尔',
  'القاهرة',
  '<b>&amp;</b>',
  '0',
  'Hà Nội',
);

const string = fc.oneof(usual, unicode).filter(value => /\S/.test(value) && !refused.test(value));
const id = fc.oneof(usual, unicode).filter(value => /\S/.test(value));

export const languageTag = fc.constantFrom(
  'en',
  'fr',
  'es',
  'ca-valencia',
  'pt-BR',
  'zh-Hant-TW',
  'es-419',
  'HAW',
);

const url = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom('HTTPS://metropolis.org', 'http://[::1]:8080/ü?"<>\''),
);

const email = fc.constantFrom(
  'join@metropolis.org',
  "o'neill+call@xn--bcher-kva.example",
  'büro@köln.example',
);

function textOf(value) {
  return fc.oneof(value, fc.dictionary(languageTag, value, { minKeys: 1, maxKeys: 4 }));
}

const text = textOf(string);

const date = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map(time => time.toISOString().slice(0, 10));

const dateTime = fc
  .date({ min: new Date('0001-01-01'), max: new Date('2020-12-30'), noInvalidDate: true })
  .chain(time =>
    fc.constantFrom('Z', '.5Z', '-00:00', '+23:59').map(end => time.toISOString().slice(0, 19) + end),
  );

const count = fc.oneof(fc.nat(), fc.maxSafeNat());

const signatory = fc.record(
  {
    id,
    name: text,
    url,
    country: fc.stringMatching(/^[A-Z]{2}$/),
    member: fc.boolean(),
    role: fc.constantFrom('presidency', 'co-presidency'),
    joined: date,
    location: fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
  },
  { requiredKeys: ['id', 'name'] },
);

const join = fc.oneof(
  fc.record({ url: textOf(url), email, contact: text }, { requiredKeys: ['url'] }),
  fc.record({ url: textOf(url), email, contact: text }, { requiredKeys: ['email'] }),
);

const practice = fc.record(
  { title: text, url, signatory: fc.nat(9), topic: text, summary: text },
  { requiredKeys: ['title', 'url'] },
);

const parts = fc.record(
  {
    version: fc.constant(1),
    id,
    title: text,
    summary: text,
    join,
    signatories: fc.uniqueArray(signatory, { selector: entry => entry.id, maxLength: 5 }),
    signatoryCount: count,
    memberCount: count,
    milestones: fc.array(
      fc.record({ count: count.map(value => value || 1), reached: date }, { requiredKeys: ['count'] }),
      { maxLength: 3 },
    ),
    updated: dateTime,
    status: fc.constantFrom('open', 'closed', 'archived'),
    quote: text,
    quoteSource: text,
    topics: fc.array(text, { maxLength: 3 }),
    aims: fc.array(text, { maxLength: 3 }),
    practices: fc.array(practice, { maxLength: 3 }),
    documents: fc.array(
      fc.record({ lang: languageTag, url, title: text }, { requiredKeys: ['lang', 'url'] }),
      {
        maxLength: 3,
      },
    ),
    organizer: fc.record({ name: text, url }, { requiredKeys: ['name'] }),
    defaultLanguage: languageTag,
  },
  { requiredKeys: ['version', 'id', 'title', 'summary', 'join', 'signatories'] },
);

/** Any valid call without unknown keys. */
export const arbitraryCall = parts.map(withAgreement).map(throughJson);

/** Any valid call, with its list inside or in a separate file. */
export const arbitraryCallOfAnyList = fc.oneof(
  arbitraryCall,
  fc.tuple(arbitraryCall, fc.boolean()).map(([call, hasSome]) => {
    const { signatories, ...rest } = call;
    const apart = {
      signatoryCount: Number.MAX_SAFE_INTEGER,
      signatoriesUrl: 'https://example.org/list.json',
    };
    return { ...rest, ...apart, ...(hasSome && { signatories }) };
  }),
);

/** Makes the parts agree: practices name listed signatories, and there are not more members than signatories. */
function withAgreement({ practices, memberCount, ...call }) {
  const total = Math.max(call.signatoryCount ?? 0, call.signatories.length);
  return {
    ...call,
    ...(memberCount !== undefined && { memberCount: Math.min(memberCount, total) }),
    ...(practices && { practices: practices.map(entry => withSignatory(entry, call.signatories)) }),
  };
}

function withSignatory({ signatory: index, ...rest }, signatories) {
  const of = signatories[index]?.id;
  return { ...rest, ...(of !== undefined && { signatory: of }) };
}

/** The value after a round trip through JSON: `-0` becomes 0, and every object has a prototype. */
export function throughJson(value) {
  return JSON.parse(JSON.stringify(value));
}
