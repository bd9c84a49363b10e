import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, run } from '../support/command.mjs';
import { base, filesIn, publish, read, releaseFolder, sample } from './support.mjs';

const withoutBerlin = {
  ...sample,
  updated: '2020-07-01T00:00:00Z',
  signatories: sample.signatories.filter(({ id }) => id !== 'berlin'),
};

describe('publish, when it refuses', () => {
  it('a call with a problem is not published', async t => {
    const { site, status, stdout } = await publish(folderWith(t).path, { ...sample, status: 'Closed' });
    assert.equal(status, 1);
    assert.match(stdout, /✗ Problem {2}.*source\.json:\d+:\d+ {2}\$\.status\n/);
    assert.match(stdout, /Nothing was written/);
    assert.ok(!existsSync(site));
  });

  it('a refused call does not change what was published before', async t => {
    const folder = folderWith(t).path;
    const { site } = await publish(folder, sample);
    const before = filesIn(site);
    const { status } = await publish(folder, '{ "version": 1, }');
    assert.equal(status, 1);
    assert.deepEqual(filesIn(site), before);
  });

  it('a list that lost a signatory of the published list is not published', async t => {
    const folder = folderWith(t).path;
    const { site } = await publish(folder, sample);
    const { status, stdout } = await publish(folder, withoutBerlin);
    assert.equal(status, 1);
    assert.match(stdout, /Berlin/);
    assert.ok(read(site, 'index.html').includes('signatory-berlin'));
  });

  it('only signatories in --withdrawn may be missing', async t => {
    const folder = folderWith(t).path;
    const { site } = await publish(folder, sample);
    assert.equal((await publish(folder, withoutBerlin, '--withdrawn', 'montreal')).status, 1);
    assert.equal((await publish(folder, withoutBerlin, '--withdrawn', 'montreal', 'berlin')).status, 0);
    assert.ok(!read(site, 'index.html').includes('signatory-berlin'));
    assert.ok(!existsSync(join(site, 'badges/fr/berlin.svg')));
  });

  it('--against compares with a file', async t => {
    const folder = folderWith(t).path;
    const previous = join(folder, 'previous.json');
    writeFileSync(previous, JSON.stringify(sample));
    assert.equal((await publish(folder, withoutBerlin, '--against', previous)).status, 1);
  });

  it('--against compares with a web address and its separate list', async t => {
    const folder = folderWith(t).path;
    const server = createServer((request, response) => {
      const { signatories, ...rest } = sample;
      const signatoriesUrl = `http://${request.headers.host}/list.json`;
      const call = { ...rest, signatoriesUrl, signatoryCount: 13 };
      response.end(JSON.stringify(request.url === '/list.json' ? signatories : call));
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    t.after(() => server.close());
    const against = `http://127.0.0.1:${server.address().port}/call.json`;
    const { status, stdout } = await publish(folder, withoutBerlin, '--against', against);
    assert.equal(status, 1);
    assert.match(stdout, /Berlin/);
    assert.equal((await publish(folder, sample, '--against', against)).status, 0);
  });

  it('a release of the same version with different bytes is replaced only with --replace-release', async t => {
    const folder = folderWith(t).path;
    const { site } = await publish(folder, sample);
    writeFileSync(join(site, `${releaseFolder}/metropolis-call.js`), 'published before');
    const { status, stderr } = await publish(folder, sample);
    assert.equal(status, 1);
    assert.match(stderr, /metropolis-call\.js/);
    assert.equal((await publish(folder, sample, '--replace-release')).status, 0);
    assert.notEqual(read(site, `${releaseFolder}/metropolis-call.js`), 'published before');
  });

  it('a folder with other files is not replaced', async t => {
    const folder = folderWith(t).path;
    const site = join(folder, 'site');
    mkdirSync(site);
    writeFileSync(join(site, 'CNAME'), 'example.org');
    const { status, stderr } = await publish(folder, sample);
    assert.equal(status, 2);
    assert.match(stderr, /CNAME/);
    assert.equal(read(site, 'CNAME'), 'example.org');
  });

  it('a folder with files that macOS or Windows added is replaced', async t => {
    const folder = folderWith(t).path;
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini']) {
      mkdirSync(join(folder, 'site'), { recursive: true });
      writeFileSync(join(folder, 'site', name), '');
      const { status, stderr, site } = await publish(folder, sample);
      assert.equal(status, 0, stderr);
      assert.ok(!existsSync(join(site, name)));
    }
  });

  it('a folder whose call or page somebody else wrote is not replaced', async t => {
    for (const name of ['call.json', 'index.html']) {
      const folder = folderWith(t).path;
      const site = join(folder, 'site');
      mkdirSync(site);
      writeFileSync(join(site, name), 'my own');
      const { status, stderr } = await publish(folder, sample);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`would delete: ${name}`));
      assert.equal(read(site, name), 'my own');
    }
  });

  for (const [what, args, message] of [
    [
      'a missing file',
      ['missing.json', '--out', 'x', '--base', base],
      /missing\.json: There is no such file/,
    ],
    ['a base that is not a web address', ['x.json', '--out', 'x', '--base', 'ftp://example.org/'], /--base/],
    ['a base with a query', ['x.json', '--out', 'x', '--base', `${base}?a`], /--base/],
    [
      'a base that would inject server configuration',
      ['x.json', '--out', 'x', '--base', 'https://e.org/a;b/'],
      /--base/,
    ],
    ['no base', ['x.json', '--out', 'x'], /--base/],
    ['no folder', ['x.json', '--base', base], /--out/],
    ['an unknown option', ['x.json', '--out', 'x', '--base', base, '--bas', 'y'], /--bas/],
  ]) {
    it(`${what} ends with exit status 2`, async t => {
      const folder = folderWith(t).path;
      const placed = args.map(arg => (arg === 'x' ? join(folder, 'x') : arg));
      const { status, stderr } = await run(['publish', ...placed]);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.ok(!existsSync(join(folder, 'x')));
    });
  }
});
