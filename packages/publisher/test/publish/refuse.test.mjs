import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { base, filesIn, folderFor, publish, read, run, sample } from './support.mjs';

const withoutBerlin = {
  ...sample,
  updated: '2020-07-01T00:00:00Z',
  signatories: sample.signatories.filter(({ id }) => id !== 'berlin'),
};

test('a call with a problem is not published', async test => {
  const { site, status, stdout } = await publish(folderFor(test), { ...sample, status: 'Closed' });
  assert.equal(status, 1);
  assert.match(stdout, /problem: call\.json:\d+:\d+ \$\.status /);
  assert.match(stdout, /Nothing was published/);
  assert.ok(!existsSync(site));
});

test('a refused call leaves what was published before as it is', async test => {
  const folder = folderFor(test);
  const { site } = await publish(folder, sample);
  const before = filesIn(site);
  const { status } = await publish(folder, '{ "version": 1, }');
  assert.equal(status, 1);
  assert.deepEqual(filesIn(site), before);
});

test('a list that lost somebody is not published, by comparison with the folder', async test => {
  const folder = folderFor(test);
  const { site } = await publish(folder, sample);
  const { status, stdout } = await publish(folder, withoutBerlin);
  assert.equal(status, 1);
  assert.match(stdout, /Berlin/);
  assert.ok(read(site, 'index.html').includes('signatory-berlin'));
});

test('whoever is said to have withdrawn may be gone, and nobody else', async test => {
  const folder = folderFor(test);
  const { site } = await publish(folder, sample);
  assert.equal((await publish(folder, withoutBerlin, '--yes-withdrawn', 'montreal')).status, 1);
  assert.equal((await publish(folder, withoutBerlin, '--yes-withdrawn', 'montreal', 'berlin')).status, 0);
  assert.ok(!read(site, 'index.html').includes('signatory-berlin'));
  assert.ok(!existsSync(join(site, 'badges/fr/berlin.svg')));
});

test('--against compares with a file', async test => {
  const folder = folderFor(test);
  const previous = join(folder, 'previous.json');
  writeFileSync(previous, JSON.stringify(sample));
  assert.equal((await publish(folder, withoutBerlin, '--against', previous)).status, 1);
});

test('--against compares with a web address, and its list apart', async test => {
  const folder = folderFor(test);
  const server = createServer((request, response) => {
    const { signatories, ...rest } = sample;
    const call = { ...rest, signatoriesUrl: 'list.json', signatoryCount: 13 };
    response.end(JSON.stringify(request.url === '/list.json' ? signatories : call));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  test.after(() => server.close());
  const against = `http://127.0.0.1:${server.address().port}/call.json`;
  const { status, stdout } = await publish(folder, withoutBerlin, '--against', against);
  assert.equal(status, 1);
  assert.match(stdout, /Berlin/);
  assert.equal((await publish(folder, sample, '--against', against)).status, 0);
});

test('a release of the same version and other bytes is not replaced unasked', async test => {
  const folder = folderFor(test);
  const { site } = await publish(folder, sample);
  writeFileSync(join(site, 'metropolis-call@0.1.0/metropolis-call.js'), 'published before');
  const { status, stdout } = await publish(folder, sample);
  assert.equal(status, 1);
  assert.match(stdout, /metropolis-call\.js/);
  assert.equal((await publish(folder, sample, '--replace-release')).status, 0);
  assert.notEqual(read(site, 'metropolis-call@0.1.0/metropolis-call.js'), 'published before');
});

test('a folder with something else in it is not replaced', async test => {
  const folder = folderFor(test);
  const site = join(folder, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'CNAME'), 'example.org');
  const { status, stderr } = await publish(folder, sample);
  assert.equal(status, 2);
  assert.match(stderr, /CNAME/);
  assert.equal(read(site, 'CNAME'), 'example.org');
});

for (const [what, args, message] of [
  ['a file that is not there', ['missing.json', '--out', 'x', '--base', base], /missing\.json cannot be read/],
  ['a base that is no web address', ['x.json', '--out', 'x', '--base', 'ftp://example.org/'], /--base/],
  ['a base with a query', ['x.json', '--out', 'x', '--base', `${base}?a`], /--base/],
  ['a base that would write into server files', ['x.json', '--out', 'x', '--base', 'https://e.org/a;b/'], /--base/],
  ['no base', ['x.json', '--out', 'x'], /--base/],
  ['no folder', ['x.json', '--base', base], /--out/],
  ['an unknown option', ['x.json', '--out', 'x', '--base', base, '--bas', 'y'], /--bas/],
]) {
  test(`${what} is a wrong use, with exit status 2`, async test => {
    const folder = folderFor(test);
    const placed = args.map(arg => (arg === 'x' ? join(folder, 'x') : arg));
    const { status, stderr } = await run('publish', ...placed);
    assert.equal(status, 2);
    assert.match(stderr, message);
    assert.ok(!existsSync(join(folder, 'x')));
  });
}
