import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { call, difference, text } from './support/calls.mjs';
import { folderWith } from './support/command.mjs';

describe('withdraw', () => {
  it('removes one entry, and otherwise changes only the date', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    const { status, stdout } = await folder.run(['withdraw', 'berlin']);
    assert.equal(status, 0);
    assert.match(stdout, /^- Berlin \(berlin\)$/m);
    assert.deepEqual(folder.json('call.json').signatories, call().signatories.slice(1));
    const lines = difference(text(), folder.read('call.json'));
    assert.equal(lines.filter(line => line.startsWith('+')).length, 1);
  });

  it('can remove the last entry, so that add works afterwards', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    for (const args of [
      ['withdraw', 'montreal'],
      ['withdraw', 'berlin'],
      ['add', 'Dakar', '--country', 'SN'],
    ]) {
      assert.equal((await folder.run(args)).status, 0);
    }
    assert.deepEqual(
      folder.json('call.json').signatories.map(({ id }) => id),
      ['dakar'],
    );
    assert.match(folder.read('call.json'), /"signatories": \[\n {4}\{\n {6}"id": "dakar"/);
  });

  it('suggests the id if the name is given instead', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    const { status, stderr } = await folder.run(['withdraw', 'Montréal']);
    assert.equal(status, 1);
    assert.match(stderr, /Is it Montreal \(montreal\)\?/);
    assert.equal(folder.read('call.json'), text());
  });

  it('writes nothing if the change would cause a problem', async t => {
    const practices = [{ title: 'Streets', url: 'https://example.org/', signatory: 'berlin' }];
    const folder = folderWith(t, { 'call.json': text({ practices }) });
    const { status, stderr } = await folder.run(['withdraw', 'berlin']);
    assert.equal(status, 1);
    assert.match(stderr, /\$\.practices\[0\]\.signatory/);
    assert.equal(folder.read('call.json'), text({ practices }));
  });

  it('reduces the counts if the call states them', async t => {
    const folder = folderWith(t, { 'call.json': text({ signatoryCount: 40, memberCount: 7 }) });
    await folder.run(['withdraw', 'berlin']);
    const { signatoryCount, memberCount } = folder.json('call.json');
    assert.deepEqual({ signatoryCount, memberCount }, { signatoryCount: 39, memberCount: 6 });
  });
});
