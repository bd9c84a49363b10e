import fc from 'fast-check';

const keys = fc.constantFrom(
  ...['id', 'title', 'summary', 'quote', 'aims', 'topics', 'join', 'signatories', 'milestones', 'practices'],
  ...[
    'documents',
    'organizer',
    'status',
    'updated',
    'defaultLanguage',
    'signatoryCount',
    'signatoriesUrl',
    '__proto__',
  ],
);
const tags = fc.constantFrom('en', 'fr', 'EN', 'zh-Hans', '', 'constructor', '__proto__');
const words = fc.oneof(
  fc.string(),
  fc.constantFrom('', ' ', 'Montréal', '<b>', '\u202e', '\ud800', '=1+1', 'en', '2020-01-01'),
);
const text = fc.oneof(words, fc.dictionary(tags, fc.oneof(words, fc.jsonValue({ maxDepth: 1 }))));
const place = fc.dictionary(fc.constantFrom('latitude', 'longitude'), fc.oneof(fc.double(), words));
const entry = fc.dictionary(
  fc.constantFrom(
    'id',
    'name',
    'country',
    'member',
    'role',
    'joined',
    'url',
    'title',
    'lang',
    'count',
    'location',
  ),
  fc.oneof(text, fc.boolean(), fc.integer(), fc.double(), fc.constant(null), place),
);
const value = fc.oneof(
  text,
  fc.array(fc.oneof(entry, text, fc.constant(null))),
  entry,
  fc.jsonValue({ maxDepth: 2 }),
);

/** A JSON object that is a valid, nearly valid or hostile call. */
export const arbitraryCall: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .dictionary(keys, value)
  .map(call => JSON.parse(JSON.stringify(call)) as Record<string, unknown>);
