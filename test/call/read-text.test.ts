import { expect } from '@open-wc/testing';
import { document, paris, read } from './reading.js';

describe('A URL', () => {
  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt://metropolis.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'ftp://metropolis.org',
    '//metropolis.org',
    '/join',
    'metropolis.org',
    ' https://metropolis.org',
    '\u0000https://metropolis.org',
    'https://metropolis.org/a b',
    'java\nscript:alert(1)',
    'https:metropolis.org',
    'https://',
  ];
  for (const url of refused) {
    it(`is dropped: ${JSON.stringify(url)}`, () => {
      const { call, unusable } = read({
        ...document,
        join: { ...document.join, url: { en: url, fr: 'https://metropolis.org/fr' } },
        signatories: [{ ...paris, url }],
        documents: [{ lang: 'en', url }],
        organizer: { name: 'Metropolis', url },
      });
      expect(JSON.stringify(call)).not.to.include(JSON.stringify(url));
      expect(unusable).to.include.members(['$.join.url.en', '$.signatories[0].url', '$.documents[0].url']);
      expect(unusable).to.include('$.organizer.url');
    });
  }

  it('may have either scheme, in upper or lower case', () => {
    for (const url of ['https://metropolis.org', 'http://metropolis.org/?a#b', 'HTTPS://METROPOLIS.ORG']) {
      expect(read({ ...document, join: { url } }).call.join).to.deep.equal({ url });
    }
  });
});

describe('A text', () => {
  it('is never markup', () => {
    const title = '<img src=x onerror=alert(1)> &amp; <b>bold</b>';
    expect(read({ ...document, title }).call.title).to.equal(title);
  });

  it('takes no languages from Object.prototype', () => {
    const title = '{"__proto__": {"en": "Inherited"}, "constructor": "x", "toString": "x", "en": "Call"}';
    const { call, unusable } = read({ ...document, title: JSON.parse(title) as unknown });
    expect(Object.getOwnPropertyNames(call.title)).to.deep.equal(['en']);
    expect(Object.getPrototypeOf(call.title)).to.equal(Object.prototype);
    expect(unusable).to.have.members(['$.title.__proto__', '$.title.constructor', '$.title.toString']);
    expect({}).not.to.have.property('en');
  });
});

describe('A date', () => {
  it('is a string, never a list that reads like a date', () => {
    const { call, unusable } = read({ ...document, signatories: [{ ...paris, joined: ['2020-05-28'] }] });
    expect(call.signatories).to.deep.equal([paris]);
    expect(unusable).to.deep.equal(['$.signatories[0].joined']);
  });
});
