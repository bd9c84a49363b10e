import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as widget from '../../../../src/language/tags.ts';
import * as own from '../../dist/publish/language/tags.js';

const part = (...values) => fc.constantFrom('', ...values.map(value => `-${value}`));
const languages = fc.constantFrom('az', 'fr', 'FR', 'sr', 'ur', 'uz', 'zh');
const tags = fc
  .tuple(languages, part('Arab', 'Cyrl', 'Hant', 'Latn'), part('CA', 'TW', 'IR', '419', 'fr'))
  .map(parts => parts.join(''));
const others = fc.oneof(
  fc.constantFrom('', 'x', 'fr_CA', 'español', 'en-GB-oed', 'he', 'dv', 'ks', 'yue'),
  fc.string({ maxLength: 8 }),
);
const tag = fc.oneof({ weight: 9, arbitrary: tags }, { weight: 1, arbitrary: others });

describe('Languages in published files', () => {
  it('are matched as the widget matches them', () => {
    fc.assert(
      fc.property(tag, fc.array(tag, { maxLength: 8 }), (wanted, available) => {
        assert.equal(own.matchTag(wanted, available), widget.matchTag(wanted, available));
      }),
      { numRuns: 3000 },
    );
  });

  it('have the same direction as in the widget', () => {
    fc.assert(
      fc.property(fc.oneof(tag, others), each => {
        assert.equal(own.directionOf(each), widget.directionOf(each));
      }),
      { numRuns: 2000 },
    );
  });
});
