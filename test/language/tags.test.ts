import { expect } from '@open-wc/testing';
import { directionOf, matchTag, parseTag } from '../../src/language/tags.js';

describe('Matching a language tag', () => {
  const matches: [string, string[], string | undefined][] = [
    ['fr', ['en', 'fr'], 'fr'],
    ['fr-CA', ['en', 'fr'], 'fr'],
    ['fr-CA', ['fr-FR', 'fr', 'fr-CA'], 'fr-CA'],
    ['FR-ca', ['fr', 'fr-CA'], 'fr-CA'],
    ['fr-CH', ['fr-CA', 'fr'], 'fr'],
    ['fr', ['fr-CA'], 'fr-CA'],
    ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['pt-AO', ['pt-PT', 'pt-BR'], 'pt-PT'],
    ['zh-TW', ['zh-Hans'], undefined],
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-HK', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-SG', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['sr-Latn', ['sr'], undefined],
    ['sr-RS', ['sr-Cyrl'], 'sr-Cyrl'],
    ['no', ['da'], undefined],
    ['de-1996', ['de'], 'de'],
    ['en-u-nu-arab', ['en'], 'en'],
    ['xx', ['en', 'fr'], undefined],
    ['', ['en'], undefined],
    ['C', ['en', 'ca'], undefined],
    ['en', [], undefined],
    ['en', ['C', '', 'not a tag', 'en'], 'en'],
  ];
  for (const [wanted, available, match] of matches) {
    it(`finds ${match ?? 'nothing'} for "${wanted}" among ${JSON.stringify(available)}`, () => {
      expect(matchTag(wanted, available)).to.equal(match);
    });
  }
});

describe('Reading a language tag', () => {
  for (const tag of ['fr', 'FR-ca', 'zh-Hant-TW', 'es-419', 'ca-valencia', 'xx']) {
    it(`accepts "${tag}"`, () => {
      expect(parseTag(tag) instanceof Intl.Locale).to.equal(true);
    });
  }

  for (const tag of ['', ' en', 'en ', 'en_GB', 'C', 'français', 'en-', '-en', 'en--GB', 'i', '*']) {
    it(`rejects "${tag}"`, () => {
      expect(typeof parseTag(tag)).to.equal('undefined');
    });
  }

  it('adds likely subtags', () => {
    expect(parseTag('zh-TW')?.script).to.equal('Hant');
    expect(parseTag('fr')?.region).to.equal('FR');
  });
});

describe('The direction of a language', () => {
  const rightToLeft = [
    'ar',
    'ar-EG',
    'he',
    'iw',
    'fa',
    'ur',
    'ps',
    'sd',
    'ckb',
    'dv',
    'yi',
    'ug',
    'az-Arab',
    'syr',
  ];
  const leftToRight = ['en', 'fr', 'ar-Latn', 'az', 'zh', 'ru', 'hi', 'xx', '', 'not a tag'];

  for (const tag of rightToLeft) {
    it(`is right to left for "${tag}"`, () => {
      expect(directionOf(tag)).to.equal('rtl');
    });
  }

  for (const tag of leftToRight) {
    it(`is left to right for "${tag}"`, () => {
      expect(directionOf(tag)).to.equal('ltr');
    });
  }
});
