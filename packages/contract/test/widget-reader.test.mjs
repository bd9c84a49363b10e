import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { checkCall, limits } from 'metropolis-call-contract';
import { arbitraryCall, throughJson } from './support/arbitrary-call.mjs';
import { fullCall, now, problemsOf } from './support/calls.mjs';
import { nearMisses, placesOf, replaceAt } from './support/mutation.mjs';
import { loadReader } from './support/widget-reader.mjs';

const readCall = await loadReader();

/** Keys of the format that the widget does not read yet. Remove a key when the widget reads it: then it is tested. */
const notYetRead = [];
/** Whether the widget applies the size limits. */
const keepsLimits = true;

// While the widget cannot read a separate list, it needs the list in the call.
const { signatoriesUrl, ...withList } = fullCall;
const full = notYetRead.includes('signatoriesUrl') ? withList : { ...withList, signatoriesUrl };

/** Codes of values that their place cannot use. */
const unusable = ['missing', 'unusable', 'near-miss', 'no-such-date', 'no-way-to-join', 'duplicate-id'];

describe('The widget’s reader and the check', () => {
  it('agree on the call that has every key', () => {
    assert.deepEqual(problemsOf(checkCall(full, { now })), []);
    assert.ok(isReadWhole(full));
  });

  it('agree on every call without a problem: the widget reads all of it', () => {
    fc.assert(
      fc.property(arbitraryCall, call => {
        assert.deepEqual(problemsOf(checkCall(call, { now })), []);
        assert.ok(isReadWhole(call));
      }),
      { numRuns: 500 },
    );
  });

  it('agree on every single mistake: what the widget drops is a problem', () => {
    const unsaid = mistakes(full).filter(({ call }) => !isReadWhole(call) && !hasProblem(call));
    assert.deepEqual(unsaid, []);
  });

  it('agree on every pair of mistakes', () => {
    const places = placesOf(full);
    const mistake = fc.tuple(fc.constantFrom(...places), fc.constantFrom(undefined, ...nearMisses));
    fc.assert(
      fc.property(mistake, mistake, (one, two) => {
        const call = throughJson([one, two].reduce(makeMistake, full) ?? null);
        assert.ok(isReadWhole(call) || hasProblem(call));
      }),
      { numRuns: 2000 },
    );
  });

  it('agree on every single mistake: what the check calls unusable, the widget drops', () => {
    const overstrict = mistakes(full).filter(({ call }) => isReadWhole(call) && unusableIn(call).length > 0);
    const described = overstrict.map(({ steps, by, call }) => [steps, by, unusableIn(call)[0].code]);
    assert.deepEqual(described, []);
  });

  it('agree on which keys are not read yet', () => {
    const garbage = { bad: 1 };
    const read = ['signatoriesUrl', 'memberCount', 'milestones', 'quoteSource', 'practices'].filter(
      key => !isReadWhole({ ...withList, [key]: garbage }),
    );
    const located = { ...withList, signatories: [{ id: 'a', name: 'A', location: garbage }] };
    const known = isReadWhole(located) ? read : [...read, 'location'];
    const wrong = known.filter(key => notYetRead.includes(key));
    assert.deepEqual(wrong, [], 'the widget reads these now: remove them from `notYetRead`');
  });

  it('agree on whether sizes have limits', () => {
    const call = { ...full, title: 'x'.repeat(limits.title + 1) };
    assert.ok(hasProblem(call));
    assert.equal(JSON.stringify(readCall(call)).includes(call.title), !keepsLimits, 'correct `keepsLimits`');
  });
});

function makeMistake(call, [steps, by]) {
  try {
    return replaceAt(call, steps, by);
  } catch {
    // The first mistake has removed the place of the second.
    return call;
  }
}

/** The call with one mistake, for every place and every mistaken value. */
function mistakes(call) {
  return placesOf(call).flatMap(steps =>
    [undefined, ...nearMisses].map(by => ({
      steps,
      by,
      call: throughJson(replaceAt(call, steps, by) ?? null),
    })),
  );
}

function isReadWhole(json) {
  const result = readCall(json);
  return 'call' in result && result.unusable.length === 0;
}

function hasProblem(json) {
  return problemsOf(checkCall(json, { now })).length > 0;
}

/**
 * Findings about values that the widget reads and should drop. Addresses that cannot be parsed are left out: the widget
 * drops them later.
 */
function unusableIn(json) {
  return checkCall(json, { now }).findings.filter(
    ({ code, steps, detail }) =>
      unusable.includes(code) &&
      !steps.some(step => notYetRead.includes(step)) &&
      !(detail.value ?? '').startsWith('"https://'),
  );
}
