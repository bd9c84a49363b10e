import { expect } from '@open-wc/testing';
import type { Call } from '../../src/call/call.js';
import { readCall } from '../../src/call/read-call.js';
import { fold } from '../../src/language/fold.js';
import { demoCall } from '../support/widget.js';

describe('The limits of a call', () => {
  const cut: readonly [string, unknown, (call: Call) => number, number, string][] = [
    ['title', 'a'.repeat(301), ({ title }) => title.length as number, 300, '$.title (cut to 300 characters)'],
    [
      'summary',
      { en: 'a'.repeat(10_001) },
      ({ summary }) => (summary as { en: string }).en.length,
      10_000,
      '$.summary.en (cut to 10000 characters)',
    ],
    ['topics', Array(51).fill('a'), ({ topics }) => topics?.length ?? 0, 50, '$.topics (cut to 50 entries)'],
    ['aims', Array(51).fill('a'), ({ aims }) => aims?.length ?? 0, 50, '$.aims (cut to 50 entries)'],
    [
      'documents',
      Array(501).fill({ lang: 'en', url: 'https://example.org/' }),
      ({ documents }) => documents?.length ?? 0,
      500,
      '$.documents (cut to 500 entries)',
    ],
    [
      'signatories',
      Array.from({ length: 20_001 }, (_, index) => ({ id: `s${index}`, name: 'a' })),
      ({ signatories }) => signatories.length,
      20_000,
      '$.signatories (cut to 20000 entries)',
    ],
    [
      'quote',
      Array(101).fill('a').join('\n\n'),
      ({ quote }) => (quote as string).split('\n\n').length,
      100,
      '$.quote (cut to 100 paragraphs)',
    ],
  ];
  for (const [key, value, sizeOf, limit, path] of cut) {
    it(`cut ${key} at ${limit}, and the path says so`, () => {
      const { call, unusable } = read({ [key]: value });
      expect(sizeOf(call)).to.equal(limit);
      expect(unusable).to.deep.equal([path]);
    });
  }

  it('count characters, not UTF-16 units', () => {
    const title = '🌍'.repeat(300);
    expect(read({ title })).to.deep.include({ unusable: [] });
    expect(read({ title: `${title}🌍` }).call.title).to.equal(title);
  });

  it('allow a text in a hundred languages', () => {
    const tags = Array.from({ length: 101 }, (_, index) => `en-${String(index).padStart(3, '0')}`);
    const { call } = read({ summary: Object.fromEntries(tags.map(tag => [tag, tag])) });
    expect(Object.keys(call.summary)).to.have.length(100);
  });

  it('drop a URL of more than a thousand characters', () => {
    const join = { email: 'a@example.org', url: `https://example.org/${'a'.repeat(1000)}` };
    expect(read({ join })).to.have.deep.property('unusable', ['$.join.url']);
  });

  const orthographies = {
    Vietnamese: 'Thành phố Hồ Chí Minh',
    'Hebrew with points and accents': 'בְּרֵאשִׁ֖ית שָּׁ֔',
    'Arabic with vowels': 'ٱلْمَدِينَةُ مُّسْتَدَامَةٌۖ',
    Devanagari: 'ज़िंदगी क्षेत्रीय हूँ',
    Thai: 'กรุงเทพฯ น้ำ ที่',
    Burmese: 'ရန်ကုန်မြို့ ကြွှို့',
    Tibetan: 'བསྒྲུབས་ ཧཱུྃ',
    Khmer: 'រាជធានីភ្នំពេញ',
  };
  for (const [name, text] of Object.entries(orthographies)) {
    for (const form of ['NFC', 'NFD'] as const) {
      it(`leave ${name} unchanged, in ${form}`, () => {
        const title = text.normalize(form);
        expect(read({ title })).to.deep.include({ unusable: [] });
        expect(read({ title }).call.title).to.equal(title);
      });
    }
  }

  it('keep six of the marks that are stacked on a letter', () => {
    const { call, unusable } = read({ title: `Z${'\u0301'.repeat(5000)}algo` });
    expect(call.title).to.equal(`Z${'\u0301'.repeat(6)}`);
    expect(unusable).to.have.length(1);
  });

  it('keep the longest name short enough for the search', () => {
    const { call } = read({ signatories: [{ id: 'a', name: '\uFDFA'.repeat(100_000) }] });
    expect(fold(call.signatories[0]?.name as string).length).to.be.lessThan(6000);
  });
});

function read(changes: Record<string, unknown>): { call: Call; unusable: readonly string[] } {
  const result = readCall({ ...demoCall, ...changes });
  if ('error' in result) {
    throw result.error;
  }
  return result;
}
