import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkCall, checkText, describe as say, messages, severities } from 'metropolis-call-contract';
import { call, sampleText, fullCall, now } from './support/calls.mjs';
import { samples } from './support/samples.mjs';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('A call without faults', () => {
  for (const [name, document] of Object.entries({ 'the shortest': call, 'one with every key': fullCall })) {
    it(`has no findings: ${name}`, () => {
      assert.deepEqual(checkCall(document, { now }).findings, []);
    });
  }

  it('has no findings: the sample', () => {
    const { findings, value } = checkText(sampleText, { now });
    assert.deepEqual(findings, []);
    assert.deepEqual(value, JSON.parse(sampleText));
  });
});

describe('A finding', () => {
  for (const [code, [, path, place]] of Object.entries(samples)) {
    it(`has a place: ${code}`, () => {
      const finding = findingIn(code);
      assert.equal(finding.path, path);
      if (place) {
        assert.equal(`${finding.position.line}:${finding.position.column}`, place);
      }
    });

    it(`has a severity, and the result has no value if there is a problem: ${code}`, () => {
      const { findings, value } = resultOf(code);
      assert.equal(findingIn(code).severity, severities[code]);
      const hasProblem = findings.some(({ severity }) => severity === 'problem');
      assert.equal(value === undefined, hasProblem);
    });

    for (const language of Object.keys(messages)) {
      it(`is described in ${language}: ${code}`, () => {
        const { what, loss, remedy } = say(findingIn(code), language);
        assert.match(what, /^\P{Ll}.*\S$/u);
        assert.match(remedy, /^\P{Ll}.*[.?]$/u);
        assert.ok(loss || severities[code] === 'advice' || code === 'more-faults');
        assert.doesNotMatch(what + loss + remedy, /undefined|NaN|\[object/);
      });
    }
  }

  it('of every code has a sample here', () => {
    assert.deepEqual(Object.keys(samples).sort(), Object.keys(severities).sort());
  });

  it('of every code is listed in the README with its severity', () => {
    const rows = [...readme.matchAll(/^\| `([\w-]+)` +\| (problem|advice) +\|/gm)];
    assert.deepEqual(Object.fromEntries(rows.map(([, code, severity]) => [code, severity])), {
      ...severities,
    });
  });

  it('quotes the same pieces of the document in every language', () => {
    for (const code of Object.keys(samples)) {
      const finding = findingIn(code);
      const pieces = Object.entries(finding.detail)
        .filter(
          ([key, value]) => typeof value === 'string' && !['expected', 'lost', 'encoding'].includes(key),
        )
        .map(([, value]) => value);
      const shown = Object.keys(messages).map(language => {
        const said = Object.values(say(finding, language)).join('\n');
        return pieces.filter(piece => said.includes(piece));
      });
      assert.deepEqual(shown[1], shown[0], code);
      assert.deepEqual(shown[2], shown[0], code);
    }
  });
});

const results = new Map();

/** The result of checking a sample. Each sample is checked once. */
function resultOf(code) {
  const result = results.get(code) ?? samples[code][0]();
  results.set(code, result);
  return result;
}

function findingIn(code) {
  const { findings } = resultOf(code);
  const found = findings.find(finding => finding.code === code);
  assert.ok(found, `no ${code} in ${findings.map(finding => finding.code)}`);
  return found;
}
