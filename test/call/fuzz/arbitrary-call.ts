import * as fc from 'fast-check';
import type {
  Call,
  CallDocument,
  Join,
  Milestone,
  Practice,
  Signatory,
  Text,
} from '../../../src/call/call.js';

// The test runner does not show the cause of an error, where fast-check puts what failed.
fc.configureGlobal({ includeErrorInReport: true });

// Written from the schema, not from the reader. The reader must read every generated call without loss.

/** Any UTF-16, including half surrogate pairs: JSON can contain `\ud800`. */
const anyText = fc.string({ unit: fc.nat(0xffff).map(unit => String.fromCharCode(unit)) });

const usualText = fc.constantFrom('Metropolis', 'Àrea Metropolitana', '首尔', 'القاهرة', '<b>&amp;</b>', '0');

const string = fc
  .oneof(usualText, fc.string({ unit: 'binary' }), anyText)
  .filter(value => value.trim() !== '');

const languageTag = fc.oneof(
  fc.constantFrom('en', 'fr', 'es', 'ca-valencia', 'pt-BR', 'zh-Hant-TW', 'es-419', 'HAW'),
  fc.stringMatching(/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z\d]{5,8})?$/),
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

function textOf(value: fc.Arbitrary<string>): fc.Arbitrary<Text> {
  return fc.oneof(value, fc.dictionary(languageTag, value, { minKeys: 1, maxKeys: 4 }));
}

const controlOfDirection = /[\u202a-\u202e\u2066-\u2069]/;

const text = textOf(string.filter(value => !controlOfDirection.test(value)));

const date = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map(time => time.toISOString().slice(0, 10));

const dateTime = fc
  .tuple(
    date,
    fc.nat(86_399),
    fc.constantFrom('', '.5', '.123456789'),
    fc.constantFrom('Z', '-00:00', '+23:59'),
  )
  .map(([day, second, fraction, zone]) => {
    const time = new Date(second * 1000).toISOString().slice(11, 19);
    return `${day}T${time}${fraction}${zone}`;
  });

const join: fc.Arbitrary<Join> = fc.oneof(
  fc.record({ url: textOf(url), email, contact: text }, { requiredKeys: ['url'] }),
  fc.record({ url: textOf(url), email, contact: text }, { requiredKeys: ['email'] }),
);

const count = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.constant(Number.MAX_SAFE_INTEGER));

function degrees(most: number): fc.Arbitrary<number> {
  return fc.double({ min: -most, max: most, noNaN: true });
}

const signatory: fc.Arbitrary<Signatory> = fc.record(
  {
    id: string,
    name: text,
    url,
    country: fc.stringMatching(/^[A-Z]{2}$/),
    member: fc.boolean(),
    role: fc.constantFrom('presidency', 'co-presidency'),
    joined: date,
    location: fc.record({ latitude: degrees(90), longitude: degrees(180) }),
  },
  { requiredKeys: ['id', 'name'] },
);

const milestone: fc.Arbitrary<Milestone> = fc.record(
  { count: fc.maxSafeNat().map(number => number || 1), reached: date },
  { requiredKeys: ['count'] },
);

const practice: fc.Arbitrary<Practice> = fc.record(
  { title: text, url, signatory: string, topic: text, summary: text },
  { requiredKeys: ['title', 'url'] },
);

const callDocument: fc.Arbitrary<CallDocument> = fc.record(
  { lang: languageTag, url, title: text },
  { requiredKeys: ['lang', 'url'] },
);

/** Any valid call without unknown keys. */
export const arbitraryCall: fc.Arbitrary<Call> = fc
  .record(
    {
      version: fc.constant(1 as const),
      id: string,
      title: text,
      summary: text,
      join,
      signatories: fc.uniqueArray(signatory, { selector: ({ id }) => id, maxLength: 5 }),
      signatoryCount: count,
      memberCount: count,
      milestones: fc.array(milestone, { maxLength: 3 }),
      updated: dateTime,
      status: fc.constantFrom('open', 'closed', 'archived'),
      quote: text,
      quoteSource: text,
      topics: fc.array(text, { maxLength: 3 }),
      aims: fc.array(text, { maxLength: 3 }),
      practices: fc.array(practice, { maxLength: 3 }),
      documents: fc.array(callDocument, { maxLength: 3 }),
      organizer: fc.record({ name: text, url }, { requiredKeys: ['name'] }),
      defaultLanguage: languageTag,
    },
    { requiredKeys: ['version', 'id', 'title', 'summary', 'join', 'signatories'] },
  )
  .map(throughJson);

/** A call whose list is in a file of its own. It may name some signatories itself. */
export const arbitraryCallWithListElsewhere: fc.Arbitrary<unknown> = fc
  .tuple(arbitraryCall, url, count, fc.boolean())
  .map(([{ signatories, ...call }, signatoriesUrl, signatoryCount, hasSome]) => ({
    ...call,
    signatoriesUrl,
    signatoryCount,
    ...(hasSome && { signatories }),
  }));

/** Keys that no object of the format has. Some of them exist on every JavaScript object. */
const unknownKeys = fc.dictionary(
  fc.constantFrom('$schema', 'note', 'Title', 'toString', 'constructor', '__proto__'),
  fc.jsonValue({ maxDepth: 1 }),
);

/** A call, and the same call in a later version of the format: each of its objects has more keys. */
export const arbitraryGrownCall = fc
  .tuple(arbitraryCall, unknownKeys)
  .map(([call, unknown]) => ({ call, document: throughJson(grow(call, unknown)) }));

function grow(call: Call, unknown: Record<string, unknown>): object {
  const add = (part: object): object => ({ ...unknown, ...part });
  const { join: ways, signatories, milestones, practices, documents, organizer } = call;
  return add({
    ...call,
    join: add(ways),
    signatories: signatories.map(({ location, ...entry }) =>
      add({ ...entry, ...(location && { location: add(location) }) }),
    ),
    ...(milestones && { milestones: milestones.map(add) }),
    ...(practices && { practices: practices.map(add) }),
    ...(documents && { documents: documents.map(add) }),
    ...(organizer && { organizer: add(organizer) }),
  });
}

/** The value after a trip through JSON: `-0` becomes 0, and every object gets a prototype. */
export function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
