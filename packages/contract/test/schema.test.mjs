import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@cfworker/json-schema';
import * as fc from 'fast-check';
import { checkCall, limits } from 'metropolis-call-contract';
import { arbitraryCallOfAnyList, throughJson } from './support/arbitrary-call.mjs';
import { call, sampleText, fullCall, now, schema } from './support/calls.mjs';
import { nearMisses, placesOf, replaceAt } from './support/mutation.mjs';

/** A schema cannot express that an address must be valid. */
const unparsable = 'https://[';
const values = [undefined, ...nearMisses.filter(value => value !== unparsable)];

const validator = new Validator(schema, '2020-12');

/** The codes of the check for values that the schema refuses, too. */
const refused = [
  'missing',
  'unusable',
  'near-miss',
  'no-such-date',
  'no-way-to-join',
  'too-long',
  'too-many',
];

describe('The schema', () => {
  it('allows the sample call, the shortest and the one with every key', () => {
    for (const document of [JSON.parse(sampleText), call, fullCall]) {
      assert.deepEqual(validator.validate(document).errors, []);
    }
  });

  it('allows every call without a problem', () => {
    fc.assert(
      fc.property(arbitraryCallOfAnyList, document => {
        assert.deepEqual(validator.validate(document).errors, []);
        const { findings, value } = checkCall(document, { now });
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'problem'),
          [],
        );
        assert.deepEqual(value, document);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses exactly the values that the check reports as unusable', () => {
    const split = placesOf(fullCall).flatMap(steps =>
      values
        .map(by => ({ steps, by, document: throughJson(replaceAt(fullCall, steps, by) ?? null) }))
        .filter(({ document }) => validator.validate(document).valid !== isUsable(document)),
    );
    assert.deepEqual(split, []);
  });

  it('has the limits of the check', () => {
    const { properties, $defs } = schema;
    const lists = ['topics', 'aims', 'milestones', 'documents', 'practices', 'signatories'];
    assert.deepEqual(
      Object.fromEntries(lists.map(key => [key, properties[key].maxItems])),
      Object.fromEntries(lists.map(key => [key, limits[key]])),
    );
    assert.equal($defs.shortText.maxLength, limits.title);
    assert.equal($defs.longText.maxLength, limits.longText);
    for (const key of ['text', 'string', 'url', 'urlText']) {
      assert.equal($defs[key].maxLength, limits.text);
    }
  });

  it('has a description and an example for every key, and each example is valid', () => {
    assert.deepEqual(silent(schema, '$'), []);
    assert.deepEqual(wrongExamples(schema, '$'), []);
  });

  it('allows keys that it does not know, everywhere', () => {
    const places = placesOf(fullCall).filter(steps => isKeyed(valueAt(steps)));
    for (const steps of places) {
      const document = replaceAt(fullCall, steps, { ...valueAt(steps), note: [1] });
      assert.deepEqual(validator.validate(document).errors, []);
      assert.deepEqual(checkCall(document, { now }).findings, []);
    }
  });
});

function isUsable(document) {
  return checkCall(document, { now }).findings.every(({ code }) => !refused.includes(code));
}

function valueAt(steps) {
  return steps.reduce((value, step) => value[step], fullCall);
}

/** Whether it is an object of the format, and not a map of languages or a list. */
function isKeyed(value) {
  return typeof value === 'object' && !Array.isArray(value) && !Object.hasOwn(value, 'en');
}

/** The paths of parts without a description or an example. */
function silent(node, path) {
  const parts = { ...node.properties, ...node.$defs };
  const inside = Object.entries(parts).flatMap(([key, part]) => silent(part, `${path}.${key}`));
  const isTold = node.description && (path === '$' || node.examples || node.$ref);
  return isTold ? inside : [path, ...inside];
}

function wrongExamples(node, path) {
  const parts = { ...node.properties, ...node.$defs };
  const inside = Object.entries(parts).flatMap(([key, part]) => wrongExamples(part, `${path}.${key}`));
  const own = new Validator({ ...node, $id: schema.$id, $defs: schema.$defs }, '2020-12');
  return (node.examples ?? []).some(example => !own.validate(example).valid) ? [path, ...inside] : inside;
}
