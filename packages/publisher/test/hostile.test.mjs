import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { compare, editCall, newProblems, openCall, readSheet } from 'metropolis-call-publisher/core';
import { call, text } from './support/calls.mjs';
import { folderWith } from './support/command.mjs';
import { hostileDocument, hostileRow, hostileSheet } from './support/hostile.mjs';

const numRuns = Number(process.env.FUZZ_RUNS ?? 1000);
const now = new Date('2024-04-01T00:00:00Z');
const language = 'en';

const isFault = sheet => 'code' in sheet;

describe('Hostile input', () => {
  it('of any bytes is read as a spreadsheet, or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const sheet = readSheet(bytes);
        assert.ok(isFault(sheet) || Array.isArray(sheet.drafts));
      }),
      { numRuns },
    );
  });

  it('of any rows causes no new problem in a call', () => {
    fc.assert(
      fc.property(hostileSheet, fc.constantFrom('add', 'update', 'keep-apart'), (csv, lookAlikes) => {
        const sheet = readSheet(csv);
        assert.ok(!isFault(sheet));
        const open = openCall({ call: text() });
        const { added, changed, faults } = compare(open.signatories, sheet.drafts, { language, lookAlikes });
        if (faults.length) {
          return;
        }
        const after = editCall(open, { added: added.map(({ entry }) => entry), changed }, now);
        assert.deepEqual(newProblems({ call: text() }, after, now), []);
        assert.equal(JSON.parse(after.call).signatories.length, call().signatories.length + added.length);
        for (const { entry } of added) {
          assert.match(entry.id, /^[\p{L}\p{N}]+([-_.][\p{L}\p{N}]+)*$/u);
        }
      }),
      { numRuns },
    );
  });

  it('of any document is changed correctly, or refused', () => {
    const entry = { id: 'new-one', name: 'New', location: { latitude: 1, longitude: 2 } };
    fc.assert(
      fc.property(hostileDocument, document => {
        const open = openCall({ call: document });
        if (typeof open === 'string') {
          return;
        }
        const before = JSON.parse(document);
        const [first] = before.signatories;
        const isListed = typeof first?.id === 'string';
        const withdrawn = isListed ? [first.id] : [];
        const after = JSON.parse(editCall(open, { added: [entry], withdrawn }, now).call);
        const kept = before.signatories.filter(each => !isListed || each?.id !== first.id);
        assert.deepEqual(after.signatories, [...kept, entry]);
        const rest = ({ signatories, updated, signatoryCount, ...others }) => {
          void [signatories, updated, signatoryCount];
          return others;
        };
        assert.deepEqual(rest(after), rest(before));
      }),
      { numRuns },
    );
  });

  it('of any call is compared and exported without a crash', () => {
    fc.assert(
      fc.property(hostileDocument, hostileSheet, (document, csv) => {
        const open = openCall({ call: document });
        const sheet = readSheet(csv);
        if (typeof open !== 'string' && !isFault(sheet)) {
          compare(open.signatories, sheet.drafts, { language, lookAlikes: 'update' });
        }
      }),
      { numRuns },
    );
  });

  it('of thousands of rows is handled by the command, and shown without control characters', async t => {
    const rows = fc.sample(hostileRow, Number(process.env.FUZZ_ROWS ?? 2000));
    const csv = ['id;name;name:fr;country', ...rows].join('\n');
    const apart = { signatories: [], signatoriesUrl: 'https://example.org/all.json', signatoryCount: 0 };
    const folder = folderWith(t, { 'call.json': text(apart), 'all.json': '[]', 's.csv': csv });
    const refused = await folder.run(['import', 's.csv', '--yes', '--json']);
    assert.ok([0, 1].includes(refused.status), refused.stderr);
    const bad = JSON.parse(refused.stdout).errors ?? [];
    assert.ok(bad.every(({ what, remedy }) => what && remedy));
    const shown = await folder.run(['import', 's.csv', '--yes']);
    assert.ok(!/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(shown.stdout + shown.stderr));
    assert.deepEqual(readdirSync(folder.path), ['all.json', 'call.json', 's.csv']);
  });

  it('of cells with a megabyte is refused with a short message for each', async t => {
    const long = 'x'.repeat(1_000_000);
    const csv = `id;name;url\n;${long};\n${long};a;\n;b;https://example.org/${long}\n`;
    const folder = folderWith(t, { 'call.json': text(), 's.csv': csv });
    const { status, stderr } = await folder.run(['import', 's.csv', '--yes']);
    assert.equal(status, 1);
    assert.equal(stderr.match(/1,0\d\d,\d\d\d|1,000,000/g).length, 3);
    assert.ok(stderr.length < 5000);
    assert.equal(folder.read('call.json'), text());
  });

  it('of ids that are paths is refused', async t => {
    for (const id of ['../x', '..\\x', '/etc/passwd', '.', 'a/../../b', 'x\u0000', 'C:x']) {
      const folder = folderWith(t, { 'call.json': text(), 's.csv': `id;name\n"${id}";Dakar\n` });
      const { status, stderr } = await folder.run(['import', 's.csv', '--yes']);
      assert.equal(status, 1, id);
      assert.match(stderr, /row 2, column id/);
    }
  });
});
