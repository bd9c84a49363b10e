import * as fc from 'fast-check';
import type { Call } from '../../../src/call/call.js';
import { mutations } from './mutation.js';

/** A call with all keys of the format, each with a short value. */
export const fullCall: Call = {
  version: 1,
  id: 'call',
  title: { en: 'Call' },
  summary: 'Join us.',
  join: { url: 'https://a', email: 'a@b', contact: 'A' },
  signatories: [
    {
      id: 'a',
      name: 'A',
      url: 'http://a',
      country: 'ES',
      member: true,
      role: 'presidency',
      joined: '2020-05-28',
      location: { latitude: 1, longitude: -1 },
    },
  ],
  signatoriesUrl: 'https://a',
  signatoryCount: 2,
  memberCount: 1,
  milestones: [{ count: 1, reached: '2020-05-28' }],
  updated: '2020-06-30T00:00:00Z',
  status: 'open',
  quote: 'A.',
  quoteSource: 'A',
  topics: ['A'],
  aims: [{ en: 'A' }],
  practices: [{ title: 'A', url: 'https://a', signatory: 'a', topic: 'A', summary: 'A' }],
  documents: [{ lang: 'en', url: 'https://a', title: 'A' }],
  organizer: { name: 'A', url: 'https://a' },
  defaultLanguage: 'en',
};

const urls = [
  'javascript:alert(1)',
  '//metropolis.org',
  ' https://metropolis.org',
  'https://',
  'http://a',
  'HTTPS://a b',
];

const addresses = [
  'a@b',
  'a@b@c',
  'A <a@b.example>',
  'mailto:a@b.example',
  'x@',
  '"a"@b',
  'a,b@c',
  'a\\b@c',
  '(a)@b',
];

const days = [
  '2023-02-29',
  '2024-02-29',
  '1900-02-29',
  '2000-02-29',
  '2024-04-31',
  '2024-13-01',
  '6429-00-20',
  '0000-01-01',
];

const clocks = [
  'T00:00:00Z',
  'T23:59:60Z',
  'T24:00:00Z',
  't00:00:00z',
  'T00:00Z',
  'T00:00:00',
  'T00:00:00.5+23:59',
];

const zones = ['T00:00:00+24:00', 'T00:00:00-05', 'T00:00:00.Z', ' 00:00:00Z'];

const times = days.flatMap(day => [day, ...[...clocks, ...zones].map(clock => day + clock)]);

const tags = [
  'EN',
  'e',
  'engl',
  'en_US',
  'en-',
  'en-US-posix',
  'en-a1b2',
  'zh-Hant-TW-abcde',
  'x-y',
  'de-1996',
  'i-klingon',
];

const words = [
  '',
  ' \n\u{feff}',
  'x',
  'open',
  'Open',
  'closed',
  'presidency',
  'Presidency',
  'co-',
  'ES',
  'es',
  'ESP',
  'É',
  'a\u202eb',
  '\u2069',
];

const numbers = [0, -0, 1, 90, 90.1, -180, 180.5, 2, -1, 1.5, 2 ** 53 - 1, 2 ** 53, 5e-324, 1e300];

const maps = [
  {},
  { en: '' },
  { en: 'x' },
  { en: 'x', '': 'y' },
  { en: 'x', fr: null },
  { en: {} },
  { en: 'https://a' },
  { en: '\u2066x' },
];

const others = [
  null,
  true,
  false,
  'true',
  '1',
  [],
  [[]],
  [null],
  ['x'],
  ['2020-05-28'],
  { id: 'x', name: 'x' },
  { lang: 'x', url: 'x' },
];

/** Values that a place may hold by mistake, or as a rare but valid case. */
export const nearMissValues: readonly unknown[] = [
  ...[urls, addresses, times, tags, words, numbers, maps, others].flat(),
  ...tags.map(tag => ({ [tag]: 'https://a' })),
];

/** Mutations after which a call is still valid, or nearly valid. */
export const nearMisses = mutations(
  fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...nearMissValues)),
  fc.oneof(fc.constantFrom('', ' ', '\n', '0', '-', 'Z', ':', '.', '@', '/', 'é', '\u{d800}'), fc.string()),
  fc.constantFrom('en', 'fr-', 'x-y', 'url', 'email', 'title', 'note', 'constructor', '__proto__'),
);
