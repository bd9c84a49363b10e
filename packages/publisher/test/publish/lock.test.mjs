import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, run } from '../support/command.mjs';
import { base, callWith, filesIn, publish, read, sample } from './support.mjs';

/** The id of a process that has ended. */
function endedProcess() {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('publish, while another publish is at work', () => {
  it('each of several runs at once writes all or nothing, and reports which', async t => {
    const calls = ['One', 'Two', 'Three'].map(en => ({ ...callWith(60), title: { en } }));
    const names = calls.map(({ title }) => `${title.en}.json`);
    const files = Object.fromEntries(calls.map((call, index) => [names[index], JSON.stringify(call)]));
    const folder = folderWith(t, files);
    const site = join(folder.path, 'site');
    const publishTo = (name, out) => folder.run(['publish', name, '--out', out, '--base', base]);
    const runs = await Promise.all(names.map(name => publishTo(name, site)));
    for (const { status, stderr } of runs) {
      assert.ok(status === 0 || /site: Another publish is writing this folder/.test(stderr), stderr);
    }
    const name = `${JSON.parse(read(site, 'call.json')).title.en}.json`;
    const alone = join(folder.path, 'alone');
    assert.equal((await publishTo(name, alone)).status, 0);
    assert.deepEqual([...filesIn(site)], [...filesIn(alone)]);
    assert.deepEqual(readdirSync(folder.path).sort(), [...names, 'alone', 'site'].sort());
  });

  it('while another run is at work, the folder is not changed', async t => {
    const folder = folderWith(t).path;
    writeFileSync(join(folder, '.site.lock'), `${process.pid} ${hostname()}\n`);
    const { site, status, stderr } = await publish(folder, sample);
    assert.equal(status, 1);
    assert.match(stderr, /delete .*\.site\.lock/);
    assert.ok(!existsSync(site));
    assert.ok(existsSync(join(folder, '.site.lock')));
  });

  it('keeps the lock of a run on another machine', async t => {
    const folder = folderWith(t).path;
    writeFileSync(join(folder, '.site.lock'), `${endedProcess()} elsewhere.example\n`);
    assert.equal((await publish(folder, sample)).status, 1);
  });

  it('a run that was killed does not stop the next one', async t => {
    const folder = folderWith(t).path;
    writeFileSync(join(folder, '.site.lock'), `${endedProcess()} ${hostname()}\n`);
    assert.equal((await publish(folder, sample)).status, 0);
    assert.deepEqual(readdirSync(folder).sort(), ['site', 'source.json']);
  });

  it('a call with a problem leaves no lock', async t => {
    const folder = folderWith(t, { 'call.json': '{' });
    await run([
      'publish',
      join(folder.path, 'call.json'),
      '--out',
      join(folder.path, 'site'),
      '--base',
      base,
    ]);
    assert.deepEqual(readdirSync(folder.path), ['call.json']);
  });
});
