import { readFileSync } from 'node:fs';

/** The current time in the tests. It is later than every date in the calls. */
export const now = new Date('2021-01-01T00:00:00Z');

/** A call without findings. */
export const call = {
  version: 1,
  id: 'call',
  title: { en: 'Call', fr: 'Appel' },
  summary: { en: 'Join us.', fr: 'Rejoignez-nous.' },
  join: { url: 'https://example.org/join' },
  signatories: [
    { id: 'paris', name: 'Paris', country: 'FR', member: true },
    { id: 'dakar', name: 'Dakar', country: 'SN', member: false },
  ],
  updated: '2020-06-30T12:00:00Z',
};

/** A call with every key of the format. */
export const fullCall = {
  version: 1,
  id: 'call',
  title: { en: 'Call', fr: 'Appel' },
  summary: { en: 'Join us.', fr: 'Rejoignez-nous.' },
  join: {
    url: { en: 'https://example.org/en', fr: 'https://example.org/fr' },
    email: 'join@example.org',
    contact: 'Office',
  },
  signatories: [
    {
      id: 'paris',
      name: { en: 'Paris', fr: 'Paris' },
      url: 'https://example.org/paris',
      country: 'FR',
      member: true,
      role: 'presidency',
      joined: '2020-05-28',
      location: { latitude: 48.86, longitude: 2.35 },
    },
    { id: 'dakar', name: 'Dakar' },
  ],
  signatoriesUrl: 'https://example.org/signatories.json',
  signatoryCount: 12,
  memberCount: 5,
  milestones: [{ count: 10, reached: '2020-06-12' }, { count: 50 }],
  updated: '2020-06-30T12:00:00Z',
  status: 'open',
  quote: { en: 'Let us be bold.', fr: 'Soyons audacieux.' },
  quoteSource: 'Presidency',
  topics: ['Mobility'],
  aims: [{ en: 'Green', fr: 'Vert' }],
  practices: [
    {
      title: 'Streets',
      url: 'https://example.org/s',
      signatory: 'paris',
      topic: 'Mobility',
      summary: 'Short.',
    },
  ],
  documents: [{ lang: 'en', url: 'https://example.org/call.pdf', title: 'The call' }],
  organizer: { name: 'Metropolis', url: 'https://www.metropolis.org/' },
  defaultLanguage: 'en',
};

export const sampleText = readFileSync(new URL('call.json', import.meta.url), 'utf8');

export const schema = JSON.parse(readFileSync(new URL('../../call.schema.json', import.meta.url), 'utf8'));

/** The findings, as `code path`. */
export function told({ findings }) {
  return findings.map(({ code, path }) => `${code} ${path}`);
}

export function problemsOf({ findings }) {
  return findings.filter(({ severity }) => severity === 'problem');
}
