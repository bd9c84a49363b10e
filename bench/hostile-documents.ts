/** Documents of up to 5 MB that try to hold a page's main thread or to fill its memory. */

/** The widget reads at most 5 MB. It would refuse a larger document at once, so that would be no attack. */
export const limit = 5_000_000;

/** A base letter under as many combining marks as fit into its text. */
const stacked = 'a\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a';
/** One letter that the search folds into eighteen. */
const ligature = '\ufdfa';
/** A person with four others, joined by invisible characters. */
const family = '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}';
const isolates = '\u2066\u2067\u202e';

const call = {
  version: 1,
  id: 'hostile',
  title: 'A call',
  summary: 'Join us.',
  join: { url: 'https://example.org/join', email: 'join@example.org' },
  signatories: [{ id: 'a', name: 'A city' }],
};

/** The texts of the documents, by the kind of attack. */
export const hostileDocuments: Readonly<Record<string, () => string>> = {
  'the demo’s size, for comparison': () => JSON.stringify(call),
  'a summary of stacked marks': () => withCall({ summary: fill(stacked) }),
  'a summary of U+FDFA': () => withCall({ summary: fill(ligature) }),
  'a summary of one word': () => withCall({ summary: fill('a') }),
  'a summary of joined emoji': () => withCall({ summary: fill(family) }),
  'a summary of direction marks': () => withCall({ summary: fill(`${isolates}a`) }),
  'a summary of paragraphs': () => withCall({ summary: fill('a\n\n') }),
  'a quotation of paragraphs': () => withCall({ quote: fill('a\n\n') }),
  'a title of stacked marks': () => withCall({ title: fill(stacked) }),
  'a title of Khmer syllables': () => withCall({ title: fill('ខ្ញុំ') }),
  'a title in as many languages as fit': () => withCall({ title: languages('Title') }),
  topics: () => withCall({ topics: many(1_200_000, () => 'a') }),
  'long topics': () => withCall({ topics: many(4000, () => stacked.repeat(60)) }),
  'aims in a hundred languages': () => withCall({ aims: many(50, () => languages('a'.repeat(900), 100)) }),
  milestones: () => withCall({ milestones: many(150_000, index => ({ count: index + 1 })) }),
  documents: () =>
    withCall({
      documents: many(60_000, () => ({ lang: 'en', url: 'https://example.org/', title: stacked })),
    }),
  'practices, a topic each': () =>
    withCall({
      practices: many(2200, index => ({
        title: stacked.repeat(30),
        url: 'https://example.org/',
        topic: `${index} ${stacked.repeat(30)}`,
        summary: 'a'.repeat(500),
      })),
    }),
  'practices, each with the last signatory': () =>
    withCall({
      signatories: many(20_000, index => ({ id: `s${index}`, name: 'a' })),
      practices: many(500, () => ({ title: 'a', url: 'https://example.org/', signatory: 's19999' })),
    }),
  signatories: () => withCall({ signatories: many(150_000, index => ({ id: `s${index}`, name: 'a' })) }),
  'signatories with long names': () =>
    withCall({ signatories: many(5400, index => ({ id: `s${index}`, name: ligature.repeat(300) })) }),
  'signatories of stacked marks': () =>
    withCall({ signatories: many(2000, index => ({ id: `s${index}`, name: stacked.repeat(100) })) }),
  'signatories in a hundred languages': () =>
    withCall({ signatories: many(300, index => ({ id: `s${index}`, name: languages('A city', 100) })) }),
  'signatories all over the map': () =>
    withCall({
      signatories: many(20_000, index => ({
        id: `s${index}`,
        name: `City ${index}`,
        country: 'FR',
        location: { latitude: (index % 1800) / 10 - 90, longitude: (index % 3600) / 10 - 180 },
      })),
    }),
  'nested arrays': () => fill('[', limit / 2) + fill(']', limit / 2),
  'one unknown key of 5 MB': () => withCall({ unknown: fill('a') }),
  'unknown keys': () =>
    withCall({ title: 'A call', ...Object.fromEntries(many(200_000, index => [`key${index}`, 0])) }),
  'unusable entries': () => withCall({ signatories: many(200_000, () => ({ id: 'a' })) }),
  escapes: () => JSON.stringify(call).replace('Join us.', '\\u0301'.repeat(800_000)),
  blanks: () => JSON.stringify(call) + fill(' ', limit - 1000),
};

function withCall(keys: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...call, ...keys });
}

/** Repeats a text until its JSON fills a document. */
function fill(text: string, bytes = limit - 1000): string {
  const [quotes, size] = [2, Buffer.byteLength(JSON.stringify(text))];
  return text.repeat(Math.floor(bytes / (size - quotes)));
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function languages(text: string, count = 200_000): Record<string, string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return Object.fromEntries(
    many(count, index => {
      const [first, second, third] = [index % 26, Math.floor(index / 26) % 26, Math.floor(index / 676) % 26];
      return [
        `${letters[first]}${letters[second]}${letters[third]}-${String(index % 1000).padStart(3, '0')}`,
        text,
      ];
    }),
  );
}
