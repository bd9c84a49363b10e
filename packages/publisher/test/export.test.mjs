import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { compare, exportCsv, readSheet } from 'metropolis-call-publisher/core';
import { call, text } from './support/calls.mjs';
import { folderWith } from './support/command.mjs';

const awkward = [
  { id: 'a', name: '=1+1', country: 'FR' },
  { id: 'b', name: { fr: '+33', en: '@SUM' }, url: 'https://example.org/;,"\'' },
  { id: 'c', name: { en: '-1' }, location: { latitude: -33.45, longitude: 41.388 } },
  { id: 'd', name: "'s-Hertogenbosch; Den Bosch", role: 'presidency', member: false },
  { id: 'e', name: { ca: "'=x", es: ' "x" ' }, joined: '2024-02-29' },
];

/** The changes that an import into a list would make. */
function changes(list, csv, into = list) {
  const sheet = readSheet(new TextEncoder().encode(csv));
  return compare(into, sheet.drafts, { language: 'en' });
}

describe('export', () => {
  it('writes a file that spreadsheet programs open correctly', async t => {
    const folder = folderWith(t, { 'call.json': text({ signatories: [...call().signatories, ...awkward] }) });
    assert.equal((await folder.run(['export', 's.csv'])).status, 0);
    const csv = folder.read('s.csv');
    assert.ok(csv.startsWith('\ufeffid;name;'));
    assert.ok(csv.endsWith('\r\n'));
    assert.match(csv, /^montreal;Montreal;Montréal;/m);
    // Neither programs with decimal points nor programs with decimal commas read these numbers as thousands.
    assert.match(csv, /;-33,45;41,3880\r\n/);
  });

  it('writes no cell that a program would run as a formula', () => {
    const cells = exportCsv(awkward, 'en', '\t').split(/[\t\r\n]+/);
    const formulas = cells.filter(cell => /^"?\s*[=+@-]/.test(cell) && !/^-\d+\.\d+$/.test(cell));
    assert.deepEqual(formulas, []);
    assert.ok(cells.includes("'=1+1"));
  });

  it('can write commas as separators, with decimal points', async t => {
    const folder = folderWith(t, { 'call.json': text({ signatories: awkward }) });
    await folder.run(['export', 's.csv', '--separator', 'comma']);
    assert.match(folder.read('s.csv'), /,-33\.45,41\.388\r\n/);
  });

  it('writes a file that import reads back without changes', async t => {
    const folder = folderWith(t, { 'call.json': text({ signatories: awkward }) });
    await folder.run(['export', 's.csv']);
    const { status, stdout } = await folder.run(['import', 's.csv']);
    assert.equal(status, 0);
    assert.match(stdout, /^0 new, 0 changed, 0 look-alikes, 5 unchanged$/m);
  });

  it('writes a file that import reads into an empty list as the same entries', () => {
    const { added } = changes(awkward, exportCsv(awkward, 'en'), []);
    const tidy = awkward.map(entry =>
      entry.id === 'e' ? { ...entry, name: { ca: "'=x", es: '"x"' } } : entry,
    );
    assert.deepEqual(
      added.map(({ entry }) => entry),
      tidy,
    );
  });

  it('writes a file that is read back unchanged with any names', () => {
    const word = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'=+-@\t\r\n\'";,\u202e<|'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
      minLength: 1,
      maxLength: 8,
    });
    const name = fc.oneof(word, fc.dictionary(fc.constantFrom('en', 'fr', 'pt-BR'), word, { minKeys: 1 }));
    const degrees = most => fc.double({ min: -most, max: most, noNaN: true });
    const entry = fc.record(
      {
        name,
        country: fc.constantFrom('FR', 'MX'),
        member: fc.boolean(),
        url: fc.webUrl(),
        location: fc.record({ latitude: degrees(90), longitude: degrees(180) }),
      },
      { requiredKeys: ['name'] },
    );
    const lists = fc.array(entry, { maxLength: 5 });
    const separator = fc.constantFrom(';', ',', '\t');
    fc.assert(
      fc.property(lists, separator, (entries, mark) => {
        const list = entries.map((each, index) => ({ id: `id-${index}`, ...each }));
        const { added, changed, unchanged } = changes(list, exportCsv(list, 'en', mark));
        assert.deepEqual([added.length, changed, unchanged.length], [0, [], list.length]);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) },
    );
  });

  it('asks before it replaces a file', async t => {
    const folder = folderWith(t, { 'call.json': text(), 's.csv': 'mine' });
    const { status } = await folder.run(['export', 's.csv']);
    assert.deepEqual([status, folder.read('s.csv')], [1, 'mine']);
    assert.equal((await folder.run(['export', 's.csv', '--yes'])).status, 0);
    assert.notEqual(folder.read('s.csv'), 'mine');
  });

  it('does not replace the call', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    const { status, stderr } = await folder.run(['export', 'call.json', '--yes']);
    assert.equal(status, 2);
    assert.match(stderr, /ends with \.csv/);
    assert.equal(folder.read('call.json'), text());
  });
});
