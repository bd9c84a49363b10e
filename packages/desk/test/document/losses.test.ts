import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCall } from 'metropolis-call-contract';
import { lossesOf } from '../../src/document/visible.js';
import { lossWords } from '../../src/language/loss-words.js';

type Entry = Record<string, unknown>;

const cities = ['Berlin', 'Bogotá', 'Dakar', 'Lisboa', 'Montréal', 'Quito'];

function callOf(signatories: readonly Entry[]) {
  const join = { email: 'join@example.org' };
  return { version: 1, id: 'call', title: { en: 'Call' }, summary: 'One.', join, signatories };
}

const before = callOf(cities.map((name, index) => ({ id: `s${index}`, name: { en: name } })));

/** The losses by saving, after `change` has replaced each entry. */
function lossesAfter(change: (entry: Entry, index: number) => Entry[]) {
  const after = callOf(before.signatories.flatMap(change));
  return lossesOf(before, checkCall(before).findings, after, checkCall(after).findings);
}

describe('The losses by saving', () => {
  it('name the signatories that pages will leave out', () => {
    const losses = lossesAfter((entry, index) => [index === 4 ? { ...entry, name: 5 } : entry]);
    assert.deepEqual(losses, { isAll: false, leftOut: ['Montréal'], withdrawn: 0 });
  });

  it('are described with the first five names, and a sign that there are more', () => {
    const losses = lossesAfter(entry => [{ ...entry, name: '' }]);
    const [sentence = ''] = lossWords(losses, 0);
    assert.match(sentence, /6 signatories .*: Berlin, Bogotá, Dakar, Lisboa, Montréal,? and …\.$/);
  });

  it('count the withdrawn signatories, without their names', () => {
    const losses = lossesAfter((entry, index) => (index === 0 ? [] : [entry]));
    assert.deepEqual(losses, { isAll: false, leftOut: [], withdrawn: 1 });
  });
});
