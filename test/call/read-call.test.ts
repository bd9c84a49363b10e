import { expect } from '@open-wc/testing';
import { countSignatories } from '../../src/call/call.js';
import { describeUnusable } from '../../src/call/read-call.js';
import { dakar, document, failed, paris, read } from './reading.js';

describe('A call without a required key', () => {
  for (const key of Object.keys(document)) {
    it(`is invalid: ${key}`, () => {
      const error = failed({ ...document, [key]: undefined });
      expect(error.code).to.equal('invalid');
      expect(error.message).to.match(new RegExp(`\\$\\.${key}$`));
    });
  }

  it('names all missing keys', () => {
    const { message } = failed({});
    for (const key of Object.keys(document)) {
      expect(message).to.include(`$.${key}`);
    }
  });

  it('is invalid without a way to join', () => {
    expect(failed({ ...document, join: { contact: 'Secretariat' } }).message).to.include('$.join');
  });
});

describe('JSON that is not a call', () => {
  for (const json of [null, [], [document], 1, true, '', 'call', { version: '1' }]) {
    it(`is invalid: ${JSON.stringify(json).slice(0, 20)}`, () => {
      expect(failed(json).code).to.equal('invalid');
    });
  }
});

describe('An unusable entry', () => {
  it('is dropped, and the rest stays', () => {
    const broken = [{ id: 'x' }, { name: 'X' }, null, 'Lyon', { id: ' ', name: {} }];
    const { call, unusable } = read({ ...document, signatories: [paris, ...broken, dakar] });
    expect(call.signatories).to.deep.equal([paris, dakar]);
    expect(unusable).to.include.members([1, 2, 3, 4, 5].map(index => `$.signatories[${index}]`));
    expect(unusable).to.include('$.signatories[1].name');
  });

  it('drops nothing but itself', () => {
    const { call, unusable } = read({
      ...document,
      signatories: [{ ...paris, country: 'fr' }],
      topics: 'Mobility',
    });
    expect(call.signatories).to.deep.equal([paris]);
    expect(call).not.to.have.property('topics');
    expect(unusable).to.deep.equal(['$.signatories[0].country', '$.topics']);
  });

  it('is dropped from a language map', () => {
    const { call, unusable } = read({ ...document, title: { en: 'Call', fr: ' ', 'not a tag': 'x', es: 1 } });
    expect(call.title).to.deep.equal({ en: 'Call' });
    expect(unusable).to.deep.equal(['$.title.fr', '$.title.not a tag', '$.title.es']);
  });

  it('is named if it is one of the first nine', () => {
    const topics = Array.from({ length: 11 }, () => null);
    const description = describeUnusable(read({ ...document, topics }).unusable);
    expect(description)
      .to.include('$.topics[0], $.topics[1]')
      .and.to.match(/^11 .*\$\.topics\[8\]$/);
  });
});

describe('A signatory that is listed twice', () => {
  it('is kept and counted once, as it is listed first', () => {
    const { call, unusable } = read({
      ...document,
      signatories: [paris, dakar, { id: 'paris', name: 'Again' }],
    });
    expect(call.signatories).to.deep.equal([paris, dakar]);
    expect(countSignatories(call)).to.equal(2);
    expect(unusable).to.deep.equal(['$.signatories (a second "paris")']);
  });

  it('counts twice if only the names are the same', () => {
    const { call } = read({ ...document, signatories: [paris, { ...paris, id: 'paris-region' }] });
    expect(countSignatories(call)).to.equal(2);
  });
});

describe('The count of signatories', () => {
  it('is signatoryCount if that is larger than the list', () => {
    expect(countSignatories(read({ ...document, signatoryCount: 42 }).call)).to.equal(42);
  });

  it('is never smaller than the list', () => {
    expect(countSignatories(read({ ...document, signatoryCount: 1 }).call)).to.equal(2);
    expect(countSignatories(read(document).call)).to.equal(2);
  });

  it('may be 0', () => {
    expect(countSignatories(read({ ...document, signatories: [], signatoryCount: -0 }).call)).to.equal(0);
  });

  it('is the length of the list if signatoryCount is not a usable number', () => {
    for (const signatoryCount of [-1, 1.5, '42', Infinity, NaN, 2 ** 53, null, [42]]) {
      const { call, unusable } = read({ ...document, signatoryCount });
      expect(countSignatories(call)).to.equal(2);
      expect(unusable).to.deep.equal(['$.signatoryCount']);
    }
  });
});

describe('A page that extends Object.prototype', () => {
  for (const added of ['text', () => 'called']) {
    it(`adds nothing to the call with a ${typeof added}`, () => {
      Object.defineProperty(Object.prototype, 'added', {
        value: added,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      try {
        const { call, unusable } = read(document);
        expect(Object.keys(call)).to.have.members(Object.keys(document));
        expect(unusable).to.have.length(0);
      } finally {
        Reflect.deleteProperty(Object.prototype, 'added');
      }
    });
  }
});
