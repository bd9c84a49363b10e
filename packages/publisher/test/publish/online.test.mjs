import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { folderWith, run } from '../support/command.mjs';
import { serve } from './browser.mjs';
import { commandWithRelease } from './other-release.mjs';
import { read, releaseFolder, sample } from './support.mjs';

const call = JSON.stringify(sample);
let folder;
let host;
let base;
let server;

/** Publishes into a new folder, as each run of a workflow does. */
async function publishAnew(t, text, options = {}, ...more) {
  const { path } = folderWith(t, { 'call.json': text });
  const site = join(path, 'site');
  const args = ['publish', join(path, 'call.json'), '--out', site, '--base', base, '--online', ...more];
  return { site, ...(await run(args, options)) };
}

/** The attributes of the script tag that a page offers to cities. */
function snippetOn(html) {
  const [, code] = /<code>(&lt;script[^]*?)<\/code>/.exec(html);
  const text = parseFragment(code).childNodes[0].value;
  return Object.fromEntries(parseFragment(text).childNodes[0].attrs.map(({ name, value }) => [name, value]));
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'metropolis-call-'));
  host = join(folder, 'host');
  server = await serve(host);
  base = server.url;
});

after(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('publish --online', () => {
  it('after a newer release, the snippets of the older release still load their files', async t => {
    const older = commandWithRelease(join(folder, 'older'), '0.0.9');
    const first = await publishAnew(t, call, { bin: older });
    assert.equal(first.status, 0, first.stderr);
    cpSync(first.site, host, { recursive: true });
    const oldSnippet = snippetOn(read(host, 'fr/index.html'));

    const second = await publishAnew(t, call);
    assert.equal(second.status, 0, second.stderr);
    assert.match(second.stdout, /Kept for pages that load them: metropolis-call@0\.0\.9/);
    rmSync(host, { recursive: true });
    cpSync(second.site, host, { recursive: true });

    const newSnippet = snippetOn(read(host, 'fr/index.html'));
    assert.notEqual(newSnippet.src, oldSnippet.src);
    for (const { src, integrity } of [oldSnippet, newSnippet]) {
      const script = Buffer.from(await (await fetch(src)).arrayBuffer());
      assert.equal(`sha384-${createHash('sha384').update(script).digest('base64')}`, integrity);
      for (const name of ['locales/fr.json', 'land.json', 'frame.html', 'metropolis-call.js.br']) {
        assert.equal((await fetch(new URL(name, src))).status, 200, `${src} ${name}`);
      }
    }
  });

  it('does not publish a list that lost a signatory of the online list', async t => {
    const signatories = sample.signatories.filter(({ id }) => id !== 'berlin');
    const lost = JSON.stringify({ ...sample, updated: '2020-07-01T00:00:00Z', signatories });
    const { site, status, stdout } = await publishAnew(t, lost);
    assert.equal(status, 1);
    assert.match(stdout, /Berlin/);
    assert.ok(!existsSync(site));
    assert.equal((await publishAnew(t, lost, {}, '--withdrawn', 'berlin')).status, 0);
  });

  it('replaces an online release with different bytes only with --replace-release', async t => {
    const online = read(host, 'releases.json');
    t.after(() => writeFileSync(join(host, 'releases.json'), online));
    const releases = JSON.parse(online);
    releases[releaseFolder]['metropolis-call.js'] = 'sha384-other';
    writeFileSync(join(host, 'releases.json'), JSON.stringify(releases));
    const { status, stderr } = await publishAnew(t, call);
    assert.equal(status, 1);
    assert.ok(stderr.includes(`${releaseFolder}/: `), stderr);
    assert.match(stderr, /metropolis-call\.js/);
    assert.equal((await publishAnew(t, call, {}, '--replace-release')).status, 0);
  });

  it('reports an older release that is damaged online, and writes nothing', async t => {
    const file = join(host, 'metropolis-call@0.0.9/metropolis-call.js');
    const before = read(host, 'metropolis-call@0.0.9/metropolis-call.js');
    t.after(() => writeFileSync(file, before));
    writeFileSync(file, before.slice(0, 1000));
    const { site, status, stderr } = await publishAnew(t, call);
    assert.equal(status, 2);
    assert.match(stderr, /metropolis-call@0\.0\.9\/metropolis-call\.js: .*changed after it was published/);
    assert.ok(!existsSync(site));
  });

  for (const [what, status, body, message] of [
    ['that is not a list', 200, '<!doctype html>', /not a list of releases/],
    ['whose paths leave the folder', 200, '{"metropolis-call@1":{"../x":"sha384-"}}', /not a list/],
    ['that cannot be fetched', 503, '', /answered with 503/],
  ]) {
    it(`refuses to publish with a list of releases ${what}`, async t => {
      const other = createServer(({ url }, response) =>
        response.writeHead(url.endsWith('releases.json') ? status : 404).end(body),
      );
      await new Promise(resolve => other.listen(0, '127.0.0.1', resolve));
      t.after(() => other.close());
      const at = `http://127.0.0.1:${other.address().port}/`;
      const result = await publishAnew(t, call, {}, '--base', at);
      assert.equal(result.status, 2);
      assert.match(result.stderr, message);
      assert.ok(!existsSync(result.site));
    });
  }
});
