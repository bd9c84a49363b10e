import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from 'metropolis-call-contract';
import { sampleText, now } from './support/calls.mjs';

/** The sample with Latin-1 characters only: these have the same code in Windows-1252 and in Unicode. */
const latin = sampleText.replaceAll('’', "'").replaceAll('–', '-').replaceAll('…', '...');

const utf16 = Buffer.from(sampleText, 'utf16le');
const bigEndian = Buffer.from(utf16).swap16();

const encodings = [
  ['Windows-1252', Buffer.from(latin, 'latin1'), 'windows-1252', '9:18', latin],
  ['UTF-16, little-endian', utf16, 'utf-16', '1:1', sampleText],
  ['UTF-16, big-endian', bigEndian, 'utf-16', '1:1', sampleText],
  [
    'UTF-16 with BOM, little-endian',
    Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    'utf-16',
    '1:1',
    sampleText,
  ],
  [
    'UTF-16 with BOM, big-endian',
    Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian]),
    'utf-16',
    '1:1',
    sampleText,
  ],
];

describe('A file that is not in UTF-8', () => {
  for (const [name, bytes, encoding, place, text] of encodings) {
    it(`is reported, and read: ${name}`, () => {
      const { findings, json } = checkText(new Uint8Array(bytes), { now });
      assert.deepEqual(
        findings.map(({ code, detail, position: { line, column } }) => [
          code,
          detail.encoding,
          `${line}:${column}`,
        ]),
        [['not-utf8', encoding, place]],
      );
      assert.deepEqual(json, JSON.parse(text));
    });
  }

  it('is distinguished from a UTF-8 file with one broken character', () => {
    const bytes = Buffer.from(sampleText);
    bytes[bytes.indexOf('Bogotá') + 5] = 0xff;
    const [{ code, detail, path, position }, ...rest] = checkText(bytes, { now }).findings;
    assert.deepEqual(
      [code, detail.encoding, path, position.line],
      ['not-utf8', 'damaged', '$.signatories[6].name', 170],
    );
    assert.deepEqual(rest, []);
  });
});

describe('A byte order mark', () => {
  it('is reported as advice, in texts and in bytes, and ignored when reading', () => {
    for (const source of [`\ufeff${sampleText}`, Buffer.from(`\ufeff${sampleText}`)]) {
      const { findings, value } = checkText(source, { now });
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['byte-order-mark'],
      );
      assert.equal(value.id, 'rethink-our-metropolitan-spaces');
    }
  });
});
