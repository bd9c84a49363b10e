import { type Schema, Validator } from '@cfworker/json-schema';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { CallError } from '../../src/platform/call-error.js';
import type { Call } from '../../src/call/call.js';
import { readCall } from '../../src/call/read-call.js';
import {
  arbitraryCall,
  arbitraryCallWithListElsewhere,
  arbitraryGrownCall,
  throughJson,
} from './fuzz/arbitrary-call.js';
import { countPlaces, mutate, type Mutation } from './fuzz/mutation.js';
import { fullCall, nearMisses, nearMissValues } from './fuzz/near-misses.js';

// `@cfworker/json-schema` runs in a browser as it stands: it is ES modules, and makes no code from text. Ajv is
// CommonJS, and would need a bundler. It checks `format`, which JSON Schema 2020-12 leaves open.
const schema = (await fetchJson('../../packages/contract/call.schema.json')) as Schema;
const demo = await fetchJson('../../demo/call.json');

const validator = new Validator(schema, '2020-12');

describe('The JSON Schema', () => {
  it('accepts the demo’s call', () => {
    expect(validator.validate(demo).errors).to.deep.equal([]);
    expectRead(demo);
  });

  it('accepts every possible call, and the reader reads all of it', () => {
    fc.assert(
      fc.property(arbitraryGrownCall, ({ call, document }) => {
        expect(validator.validate(document).errors).to.deep.equal([]);
        expect(expectRead(document)).to.deep.equal(call);
      }),
      { numRuns: 500 },
    );
  });

  it('accepts every call whose list is elsewhere, and the reader reads all of it', () => {
    fc.assert(
      fc.property(arbitraryCallWithListElsewhere, document => {
        expect(validator.validate(document).errors).to.deep.equal([]);
        expect(expectRead(document)).to.deep.equal({
          signatories: [],
          ...(document as Omit<Call, 'signatories'>),
        });
      }),
    );
  });

  it('rejects exactly what the reader drops', () => {
    fc.assert(
      fc.property(arbitraryCall, nearMisses, (call, misses) => {
        const document = mutate(call, misses);
        expect(isReadWhole(document)).to.equal(isValid(document));
      }),
      { numRuns: 2000 },
    );
  }).timeout(30_000);

  it('and the reader know the same keys', () => {
    const changes = nearMissValues.map(by => ({ do: 'replace', by }) as const);
    const split = Array.from({ length: countPlaces(fullCall) }).flatMap((_, at) =>
      [{ do: 'drop' } as const, ...changes].filter(change => isSplit({ at, change })),
    );
    expect(split).to.deep.equal([]);
  });

  it('describes every key', () => {
    expect(undescribed(schema, '$')).to.deep.equal([]);
  });
});

describe('A call that was read', () => {
  it('is deeply frozen', () => {
    fc.assert(
      fc.property(arbitraryGrownCall, ({ document }) => {
        expect(thawed(expectRead(document), '$')).to.deep.equal([]);
      }),
    );
  });

  it('is unchanged when it is read again', () => {
    fc.assert(
      fc.property(arbitraryCall, nearMisses, (call, misses) => {
        const result = readCall(mutate(call, misses));
        if ('call' in result) {
          expect(expectRead(result.call)).to.deep.equal(result.call);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('A call of another version', () => {
  it('has another error code than a broken one', () => {
    const version = fc.double({ noNaN: true }).filter(number => number !== 1);
    fc.assert(
      fc.property(arbitraryCall, version, (call, future) => {
        const { error } = readCall({ ...call, version: future }) as { error: CallError };
        expect(error.code).to.equal('unsupported-version');
        expect(validator.validate(throughJson({ ...call, version: future })).valid).to.be.false;
      }),
    );
  });
});

async function fetchJson(path: string): Promise<unknown> {
  return (await fetch(new URL(path, import.meta.url))).json();
}

function isReadWhole(document: unknown): boolean {
  const result = readCall(document);
  return 'call' in result && result.unusable.length === 0;
}

/** Whether a document is valid by the schema and its comments: each id is unique, and browsers can parse the URLs. */
function isValid(document: unknown): boolean {
  return validator.validate(document).valid && !repeatsId(document as Call) && opensUrls(document as Call);
}

/** Names each place of a URL: a text has languages as keys, and `url` has the form of a language. */
function opensUrls(call: Partial<Call>): boolean {
  const { join, signatoriesUrl, organizer, signatories = [], practices = [], documents = [] } = call;
  const entries = [organizer, ...signatories, ...practices, ...documents];
  const urls = [signatoriesUrl, ...urlsIn(join?.url), ...entries.map(entry => entry?.url)];
  return urls.every(url => url === undefined || URL.canParse(url));
}

function urlsIn(url: string | Readonly<Record<string, string>> = {}): string[] {
  return typeof url === 'string' ? [url] : Object.values(url);
}

function repeatsId({ signatories = [] }: Partial<Call>): boolean {
  return new Set(signatories.map(({ id }) => id)).size < signatories.length;
}

function isSplit(mutation: Mutation): boolean {
  const document = mutate(fullCall, [mutation]);
  return isReadWhole(document) !== isValid(document);
}

/** Reads a call that must have no unusable entries. */
function expectRead(document: unknown): Call {
  const result = readCall(document);
  expect(result).to.have.deep.property('unusable', []);
  return (result as { call: Call }).call;
}

/** The paths of values that are not frozen. */
function thawed(value: unknown, path: string): string[] {
  const inside = Object.entries(Object(value) as object).flatMap(([key, entry]) =>
    typeof entry === 'object' ? thawed(entry, `${path}.${key}`) : [],
  );
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

/** The paths of keys without a description. */
function undescribed(node: Schema, path: string): string[] {
  const parts = { ...node.properties, ...node.$defs } as Record<string, Schema>;
  const inside = Object.entries(parts).flatMap(([key, part]) => undescribed(part, `${path}.${key}`));
  return node['description'] ? inside : [path, ...inside];
}
