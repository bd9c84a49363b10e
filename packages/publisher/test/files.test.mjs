import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { call, text } from './support/calls.mjs';
import { folderWith } from './support/command.mjs';

const add = ['add', 'Dakar', '--country', 'SN'];
const apart = { signatories: [], signatoriesUrl: 'https://example.org/all.json', signatoryCount: 2 };

describe('A file', () => {
  it('is replaced whole, with nothing left beside it', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    const inode = statSync(join(folder.path, 'call.json')).ino;
    await folder.run(add);
    assert.deepEqual(readdirSync(folder.path), ['call.json']);
    assert.notEqual(statSync(join(folder.path, 'call.json')).ino, inode);
  });

  it('keeps its mode', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    const path = join(folder.path, 'call.json');
    chmodSync(path, 0o640);
    await folder.run(add);
    assert.equal(statSync(path).mode & 0o777, 0o640);
  });

  it('keeps its byte order mark', async t => {
    const folder = folderWith(t, { 'call.json': `\ufeff${text()}` });
    assert.equal((await folder.run(add)).status, 0);
    assert.ok(folder.read('call.json').startsWith('\ufeff{'));
  });

  it('that is the target of a link is replaced, and the link stays', async t => {
    const folder = folderWith(t, { 'real.json': text() });
    symlinkSync('real.json', join(folder.path, 'call.json'));
    await folder.run(add);
    assert.equal(folder.json('real.json').signatories.length, 3);
    assert.deepEqual(folder.json('call.json'), folder.json('real.json'));
  });

  it('outside the folder is not used as the list beside the call', async t => {
    const outside = folderWith(t, { 'all.json': '[]' });
    const folder = folderWith(t, { 'call.json': text(apart) });
    symlinkSync(join(outside.path, 'all.json'), join(folder.path, 'all.json'));
    const { status } = await folder.run(add);
    assert.equal(status, 1);
    assert.equal(outside.read('all.json'), '[]');
  });

  for (const last of ['..%2fall.json', '..', 'call.json', '%2e%2e%5call.json', 'all.json%00', '']) {
    it(`named by the address ".../${last}" is not used as the list beside the call`, async t => {
      const folder = folderWith(t, {
        'call.json': text({ ...apart, signatoriesUrl: `https://example.org/a/b/${last}` }),
      });
      mkdirSync(join(folder.path, 'in'));
      writeFileSync(join(folder.path, 'all.json'), '[]');
      writeFileSync(join(folder.path, 'in', 'call.json'), folder.read('call.json'));
      const { status } = await folder.run([...add, '--file', 'in/call.json']);
      assert.equal(status, 1);
      assert.equal(folder.read('all.json'), '[]');
    });
  }

  it('is not written if its folder does not exist', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    const { status, stderr } = await folder.run(['export', 'none/s.csv']);
    assert.equal(status, 2);
    assert.match(stderr, /none\/s\.csv: It cannot be written \(ENOENT\)\. Nothing was changed\.\n {2}→ /);
  });

  it('is not changed if the separate list cannot be written', async t => {
    const folder = folderWith(t, { 'call.json': text(apart) });
    mkdirSync(join(folder.path, 'all.json'));
    const { status } = await folder.run(add);
    assert.equal(status, 2);
    assert.equal(folder.read('call.json'), text(apart));
    assert.deepEqual(readdirSync(folder.path), ['all.json', 'call.json']);
  });

  it('that changes while the user is asked is not overwritten', async t => {
    const folder = folderWith(t, { 'call.json': text(), 's.csv': 'name\nDakar\n' });
    const path = join(folder.path, 'call.json');
    const other = text({ id: 'other' });
    const { status, stderr } = await folder.run(['import', 's.csv'], {
      answer: () => {
        writeFileSync(path, other);
        return 'y\n';
      },
    });
    assert.equal(status, 1);
    assert.match(stderr, /changed meanwhile/);
    assert.equal(readFileSync(path, 'utf8'), other);
  });

  it('with the list is written together with the call', async t => {
    const folder = folderWith(t, {
      'call.json': text(apart),
      'all.json': JSON.stringify(call().signatories),
    });
    await folder.run(['withdraw', 'berlin']);
    assert.equal(folder.json('all.json').length, 1);
    assert.equal(folder.json('call.json').signatoryCount, 1);
  });
});
