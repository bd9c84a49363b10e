import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from 'metropolis-call-contract';
import { sampleText, now } from './support/calls.mjs';

/** Each entry changes the sample call in one place. The check should report one finding, at that place. */
const single = [
  ['a missing comma', '"id": "bogota",', '"id": "bogota"', 'missing-comma 169:20'],
  ['a comma too many between entries', '"id": "bogota",', '"id": "bogota",,', 'extra-comma 169:22'],
  ['a trailing comma in an object', '"member": true\n', '"member": true,\n', 'extra-comma 172:21'],
  [
    'a trailing comma in a list',
    '"SmartURBuild",\n      "member": false\n    }\n',
    '"S"\n    },\n',
    'extra-comma 210:6',
  ],
  ['a missing colon', '"id": "bogota"', '"id" "bogota"', 'missing-colon 169:10'],
  ['a missing value', '"id": "bogota"', '"id": ', 'missing-value 169:11'],
  ['a missing quotation mark before a key', '"id": "bogota"', 'id": "bogota"', 'unknown-word 169:7'],
  ['a missing quotation mark after a key', '"id": "bogota"', '"id: "bogota"', 'unclosed-text 169:7'],
  ['a missing quotation mark before a text', '"id": "bogota"', '"id": bogota"', 'unknown-word 169:13'],
  ['a missing quotation mark after a text', '"id": "bogota"', '"id": "bogota', 'unclosed-text 169:13'],
  ['a missing quotation mark after a last text', '"Berlín"\n', '"Berlín\n', 'unclosed-text 114:15'],
  ['curly quotes', '"id": "bogota"', '“id”: “bogota”', 'curly-quotes 169:7'],
  ['French quotes', '"bogota"', '«bogota»', 'curly-quotes 169:13'],
  ['a curly quote after a key', '"id": "bogota"', '"id”: "bogota"', 'curly-quotes 169:10'],
  ['a curly quote after a text', '"bogota"', '"bogota”', 'curly-quotes 169:20'],
  ['single quotes', '"bogota"', "'bogota'", 'single-quotes 169:13'],
  ['a line comment', '"id": "bogota",', '"id": "bogota", // "new"', 'comment 169:23'],
  ['a block comment', '"id": "bogota",', '/* "new" */ "id": "bogota",', 'comment 169:7'],
  ['a key without quotes', '"id": "bogota"', 'id: "bogota"', 'unquoted-key 169:7'],
  ['a Python word', '"member": true', '"member": True', 'unknown-word 117:17'],
  ['a line break in a text', 'forces to build', 'forces\nto build', 'line-break-in-text 18:371'],
  ['a tab in a text', 'forces to build', 'forces\tto build', 'control-in-text 18:11'],
  ['a bad escape', 'forces to build', 'forces \\to\\ build', 'bad-escape 18:11'],
  ['a number with a plus', '"version": 1', '"version": +1', 'bad-number 2:14'],
  ['a number with a zero before it', '"version": 1', '"version": 01', 'missing-comma 2:14'],
  ['a bracket too many', '"defaultLanguage"', '} "defaultLanguage"', 'extra-comma 3:42'],
  ['a no-break space', '\n  "defaultLanguage"', '\n\u00a0 "defaultLanguage"', 'odd-blank 4:1'],
];

describe('A fault of JSON', () => {
  for (const [name, piece, by, expected] of single) {
    it(`is reported with its cause, line and column: ${name}`, () => {
      assert.ok(sampleText.includes(piece));
      const { findings, json, value } = checkText(
        sampleText.replace(piece, () => by),
        { now },
      );
      const { code, position } = findings[0];
      assert.equal(`${code} ${position.line}:${position.column}`, expected);
      assert.equal(value, undefined);
      assert.equal(json.version === 1 || name.includes('number'), true);
    });
  }

  it('does not prevent reading the whole call', () => {
    const id = '"id": "bogota",';
    for (const by of [
      '"id": "bogota',
      '"id: "bogota",',
      '“id”: «bogota»,',
      "'id': 'bogota',",
      '"id": "bogota"',
      `${id},`,
    ]) {
      const { json } = checkText(
        sampleText.replace(id, () => by),
        { now },
      );
      assert.deepEqual(json, JSON.parse(sampleText), by);
    }
  });

  it('does not hide what is wrong elsewhere', () => {
    const text = sampleText.replace('"id": "bogota",', '"id": "bogota"').replace('"open"', '"Closed"');
    const codes = checkText(text, { now }).findings.map(({ code }) => code);
    assert.deepEqual(codes, ['near-miss', 'missing-comma']);
  });

  it('does not make the part that was not read count as missing', () => {
    const text = sampleText.replace('"title": {', '"title" {');
    const codes = checkText(text, { now }).findings.map(({ code }) => code);
    assert.deepEqual(codes, ['missing-colon']);
  });

  it('has the right position if lines end with CRLF', () => {
    const text = sampleText.replace('"id": "bogota",', '"id": "bogota"').replaceAll('\n', '\r\n');
    const [{ position }] = checkText(text, { now }).findings;
    assert.deepEqual([position.line, position.column], [169, 20]);
    assert.equal(text.slice(position.offset, position.offset + 1), '"');
  });

  it('is found in each of several lines', () => {
    const text = sampleText.replaceAll('"member": false', '"member": False');
    const { findings } = checkText(text, { now });
    assert.deepEqual([...new Set(findings.map(({ code }) => code))], ['unknown-word']);
    assert.equal(findings.length, 6);
  });
});

describe('A key that occurs twice', () => {
  it('is reported, whatever its name is', () => {
    const text = sampleText.replace('"version": 1,', '"version": 1, "__proto__": 1, "__proto__": 2,');
    const { findings, value } = checkText(text, { now });
    assert.deepEqual(
      findings.map(({ code, path }) => [code, path]),
      [['duplicate-key', '$.__proto__']],
    );
    assert.equal(value, undefined);
  });
});
