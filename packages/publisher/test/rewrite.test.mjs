import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rewrite } from 'metropolis-call-publisher/core';

const indents = fc.constantFrom(undefined, 2, '\t');
/** JSON values. The round trip removes -0. */
const json = fc.jsonValue().map(value => JSON.parse(JSON.stringify(value)));

describe('rewriting a JSON text', () => {
  it('gives back the same characters for the same value', () => {
    fc.assert(
      fc.property(json, indents, (value, indent) => {
        const text = ` ${JSON.stringify(value, null, indent)}\r\n`;
        assert.equal(rewrite(text, JSON.parse(text)), text);
      }),
    );
  });

  it('gives a text with the new value for any old value', () => {
    fc.assert(
      fc.property(json, json, indents, (before, after, indent) => {
        assert.deepEqual(JSON.parse(rewrite(JSON.stringify(before, null, indent), after)), after);
      }),
    );
  });

  it('changes only the lines whose content differs', () => {
    const text =
      '{\n  "b": [ 1,2 ],\n  "a": { "x":1 },\n  "list": [\n    { "id": "p" },\n    { "id": "q" }\n  ]\n}';
    const after = { b: [1, 2], a: { x: 2 }, c: 'new', list: [{ id: 'q', n: 1 }, { id: 'r' }] };
    assert.equal(
      rewrite(text, after),
      '{\n  "b": [ 1,2 ],\n  "a": { "x":2 },\n  "c": "new",\n  "list": [\n    { "id": "q", "n": 1 },\n    { "id": "r" }\n  ]\n}',
    );
  });

  it('writes a new list of objects with line breaks', () => {
    assert.equal(
      rewrite('{\n  "a": 1\n}\n', { a: 1, milestones: [{ count: 20 }] }),
      '{\n  "a": 1,\n  "milestones": [\n    {\n      "count": 20\n    }\n  ]\n}\n',
    );
  });
});
