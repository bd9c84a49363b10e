import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import {
  checkCall,
  checkSignatories,
  checkSignatoriesText,
  checkText,
  describe as say,
  messages,
} from 'metropolis-call-contract';
import { arbitraryCall } from './support/arbitrary-call.mjs';
import { sampleText, fullCall, now } from './support/calls.mjs';
import { nearMisses, placesOf, replaceAt } from './support/mutation.mjs';

const runs = Number(process.env.FUZZ_RUNS ?? 1000);

/** Replaces `length` characters at a place by others. */
const damage = fc.record({
  at: fc.nat(99_999),
  length: fc.nat(9),
  by: fc.oneof(
    fc.string({
      unit: fc.constantFrom(...'"\'“”«»\\{}[]:,/*0123-+.eE tfn\n\r\t\u00a0\u202e\ufeff'),
      maxLength: 4,
    }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
});

const calls = fc.oneof(fc.constant(fullCall), arbitraryCall).map(call => JSON.stringify(call, null, 1));

const damaged = fc
  .tuple(fc.oneof(calls, fc.constant(sampleText)), fc.array(damage, { minLength: 1, maxLength: 4 }))
  .map(([text, all]) => all.reduce(harm, text));

function harm(text, { at, length, by }) {
  const start = at % (text.length + 1);
  return text.slice(0, start) + by + text.slice(start + length);
}

/** For any input, every finding can be described, and no position is outside of the text. */
function assertSound({ findings, value }, text) {
  for (const finding of findings) {
    for (const language of Object.keys(messages)) {
      const { what, remedy } = say(finding, language);
      assert.ok(what && remedy);
    }
    if (text !== undefined) {
      const { line, column, offset, length } = finding.position;
      assert.ok(line >= 1 && column >= 1 && offset >= 0 && length >= 0 && offset + length <= text.length);
    }
  }
  const hasProblem = findings.some(({ severity }) => severity === 'problem');
  assert.equal(value === undefined, hasProblem);
}

describe('The check', () => {
  it('has findings for any random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        const result = checkText(bytes, { now });
        assertSound(result);
        assert.ok(result.findings.length);
      }),
      { numRuns: runs },
    );
  });

  it('gives a sound result for any JSON, compared with any other', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (json, previous, signatories) => {
        for (const check of [checkCall, checkSignatories]) {
          assertSound(check(json, { now, previous, signatories, previousSignatories: json }));
        }
        assertSound(checkSignatoriesText(JSON.stringify(json), { now, previous }), JSON.stringify(json));
      }),
      { numRuns: runs },
    );
  });

  it('reports a fault of JSON if JSON.parse fails, and only then', () => {
    fc.assert(
      fc.property(damaged, text => {
        const result = checkText(text, { now });
        assertSound(result, text.replace(/^\ufeff/, ''));
        assert.equal(parsed(text.replace(/^\ufeff/, '')), isRead(result));
      }),
      { numRuns: runs },
    );
  });

  it('returns the same value as JSON.parse if JSON has no faults', () => {
    fc.assert(
      fc.property(arbitraryCall, call => {
        assert.deepEqual(checkText(JSON.stringify(call), { now }).json, call);
      }),
      { numRuns: runs },
    );
  });

  it('gives a sound result for any number of mistakes', () => {
    const mistake = fc.tuple(fc.constantFrom(...placesOf(fullCall)), fc.constantFrom(...nearMisses));
    fc.assert(
      fc.property(fc.array(mistake, { maxLength: 9 }), fc.boolean(), (mistakes, isBefore) => {
        const call = mistakes.reduce(makeMistake, fullCall);
        const [one, previous] = isBefore ? [call, fullCall] : [fullCall, call];
        assertSound(checkCall(one, { now, previous }));
      }),
      { numRuns: runs },
    );
  });

  it('survives very deep nesting', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    assertSound(
      checkCall(
        { ...fullCall, title: deep, note: deep, signatories: [deep] },
        { now, previous: { id: deep } },
      ),
    );
    for (const text of ['['.repeat(100_000), '{"a":'.repeat(9999), '{"a":[1}'.repeat(99)]) {
      assertSound(checkText(text, { now }), text);
    }
  });
});

function makeMistake(call, [steps, by]) {
  try {
    return replaceAt(call, steps, by);
  } catch {
    // An earlier mistake has removed the place.
    return call;
  }
}

function parsed(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const ofSyntax = [
  ...[
    'empty',
    'html',
    'not-json',
    'extra-comma',
    'missing-comma',
    'missing-colon',
    'missing-value',
    'curly-quotes',
  ],
  ...['single-quotes', 'comment', 'unquoted-key', 'unknown-word', 'unclosed-text', 'line-break-in-text'],
  ...['control-in-text', 'bad-escape', 'bad-number', 'unclosed', 'text-after-end', 'odd-blank', 'syntax'],
];

function isRead({ findings }) {
  return !findings.some(({ code }) => ofSyntax.includes(code));
}
