import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { checkCall, checkSignatories } from 'metropolis-call-contract';
import { folderWith, run } from '../support/command.mjs';
import { base, callWith, filesIn, publish, read, releaseFolder, sample } from './support.mjs';

const release = new URL('../../../../dist/', import.meta.url);

describe('publish', () => {
  it('writes the files that a call needs, with stable names', async t => {
    const { site, status } = await publish(folderWith(t).path, sample);
    assert.equal(status, 0);
    const files = filesIn(site);
    for (const path of [
      '_headers',
      'badges/fr/count.png',
      'badges/fr/count.svg',
      'badges/fr/montreal-dark.png',
      'badges/fr/montreal-dark.svg',
      'badges/fr/montreal.png',
      'badges/fr/montreal.svg',
      'badges/fr/index.html',
      'call.json',
      'es/feed.xml',
      'es/index.html',
      'es/oembed.json',
      'feed.xml',
      'index.html',
      `${releaseFolder}/call.schema.json`,
      `${releaseFolder}/frame.html`,
      `${releaseFolder}/integrity.json`,
      `${releaseFolder}/LICENSE.txt`,
      `${releaseFolder}/locales/fr.json`,
      `${releaseFolder}/metropolis-call.js`,
      'oembed.json',
      'server/apache.conf',
      'server/nginx.conf',
      'signatories.csv',
    ]) {
      assert.ok(files.has(path), path);
    }
    assert.ok(!files.has('signatories.json'));
  });

  it('writes the release of the widget, byte for byte', async t => {
    const { site } = await publish(folderWith(t).path, sample);
    for (const name of ['metropolis-call.js', 'integrity.json', 'locales/ar.json']) {
      assert.deepEqual(readFileSync(join(site, releaseFolder, name)), readFileSync(new URL(name, release)));
    }
  });

  it('writes compressed copies of each text with the same content', async t => {
    const { site } = await publish(folderWith(t).path, sample);
    const files = filesIn(site);
    const texts = [...files].filter(
      ([path, { length }]) => /\.(html|json|js|xml|csv)$/.test(path) && length >= 256,
    );
    assert.ok(texts.length > 20);
    for (const [path, content] of texts) {
      assert.deepEqual(brotliDecompressSync(files.get(`${path}.br`)), content, path);
      assert.deepEqual(gunzipSync(files.get(`${path}.gz`)), content, path);
    }
  });

  it('writes the same bytes for the same call', async t => {
    const [first, second] = [
      await publish(folderWith(t).path, sample),
      await publish(folderWith(t).path, sample),
    ];
    const [one, other] = [filesIn(first.site), filesIn(second.site)];
    assert.deepEqual([...one.keys()], [...other.keys()]);
    for (const [path, content] of one) {
      assert.ok(content.equals(other.get(path)), path);
    }
  });

  it('moves a list of more than 200 to its own file, and keeps in the call the signatories that the widget shows', async t => {
    const call = callWith(300);
    call.signatories[250].role = 'presidency';
    const { site, status } = await publish(folderWith(t).path, call);
    assert.equal(status, 0);
    const published = JSON.parse(read(site, 'call.json'));
    const list = JSON.parse(read(site, 'signatories.json'));
    assert.equal(published.signatoriesUrl, `${base}signatories.json`);
    assert.equal(published.signatoryCount, 300);
    assert.equal(published.memberCount, call.signatories.filter(({ member }) => member).length);
    assert.deepEqual(list, call.signatories);
    assert.ok(published.signatories.length <= 14);
    assert.ok(published.signatories.some(({ role }) => role === 'presidency'));
    assert.deepEqual(
      checkCall(published, { signatories: list }).findings.filter(({ severity }) => severity === 'problem'),
      [],
    );
    assert.deepEqual(
      checkSignatories(list).findings.filter(({ severity }) => severity === 'problem'),
      [],
    );
  });

  it('keeps a list of 200 in the call', async t => {
    const { site } = await publish(folderWith(t).path, callWith(200));
    const published = JSON.parse(read(site, 'call.json'));
    assert.equal(published.signatories.length, 200);
    assert.equal(published.signatoriesUrl, undefined);
  });

  it('publishes an already published call and its list again', async t => {
    const folder = folderWith(t).path;
    const { site } = await publish(folder, callWith(300));
    const again = join(folder, 'again');
    const { status } = await run(['publish', join(site, 'call.json'), '--out', again, '--base', base]);
    assert.equal(status, 0);
    assert.equal(read(again, 'call.json'), read(site, 'call.json'));
    assert.equal(read(again, 'signatories.json'), read(site, 'signatories.json'));
  });

  it('reports no change if a long list is published twice', async t => {
    const folder = folderWith(t).path;
    await publish(folder, callWith(300));
    const { stdout } = await publish(folder, callWith(300), '--json');
    assert.deepEqual(
      JSON.parse(stdout)
        .sources.flatMap(({ findings }) => findings)
        .filter(({ code }) => code === 'updated-not-changed'),
      [],
    );
  });

  it('writes a table that spreadsheet programs open correctly, without formulas', async t => {
    const signatories = [
      {
        id: 'a',
        name: { en: '=1+1', fr: '@x' },
        url: 'https://example.org/;"',
        location: { latitude: 41.4, longitude: -2.125 },
      },
      { id: 'b', name: 'Ciudad de México; "CDMX"', country: 'MX', member: true, joined: '2021-02-03' },
    ];
    const { site } = await publish(folderWith(t).path, { ...sample, signatories });
    const table = read(site, 'signatories.csv');
    assert.equal(
      table,
      [
        '\uFEFFid;name;name:fr;country;url;member;role;joined;latitude;longitude',
        `a;'=1+1;'@x;;"https://example.org/;""";;;;41,4;-2,1250`,
        'b;"Ciudad de México; ""CDMX""";;MX;;yes;;2021-02-03;;',
        '',
      ].join('\r\n'),
    );
  });

  it('writes a page for frames that shows this call', async t => {
    const { site } = await publish(folderWith(t).path, {
      ...sample,
      title: { en: 'A <b>title</b>' },
      defaultLanguage: 'en',
    });
    const built = readFileSync(new URL('frame.html', release), 'utf8');
    const frame = read(site, `${releaseFolder}/frame.html`);
    assert.ok(frame.includes('<title>A &lt;b&gt;title&lt;/b&gt;</title>'));
    assert.ok(frame.includes('<a href="../" lang="en">A &lt;b&gt;title&lt;/b&gt;</a>'));
    const policy = html => /Content-Security-Policy" content="([^"]+)"/.exec(html)[1];
    assert.equal(policy(frame), policy(built));
    const scripts = html => [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code);
    assert.deepEqual(scripts(frame), scripts(built));
    assert.match(frame, /name="metropolis-call-sources" content="\.\.\/call\.json"/);
    assert.match(frame, /name="metropolis-call-page" content="\.\.\/"/);
  });

  it('keeps a release that was published before', async t => {
    const folder = folderWith(t).path;
    const { site } = await publish(folder, sample);
    const old = join(site, 'metropolis-call@0.0.9');
    mkdirSync(old);
    writeFileSync(join(old, 'metropolis-call.js'), 'old');
    const { status, stdout } = await publish(folder, sample);
    assert.equal(status, 0);
    assert.equal(readFileSync(join(old, 'metropolis-call.js'), 'utf8'), 'old');
    assert.match(stdout, /Kept for pages that load them: metropolis-call@0\.0\.9/);
  });

  it('leaves nothing beside the folder', async t => {
    const folder = folderWith(t).path;
    await publish(folder, sample);
    await publish(folder, sample);
    assert.deepEqual(readdirSync(folder).sort(), ['site', 'source.json']);
  });

  it('restores the old content after an interruption between the two renames', async t => {
    const folder = folderWith(t).path;
    const { site } = await publish(folder, sample);
    renameSync(site, join(folder, '.site.replaced'));
    cpSync(join(folder, 'source.json'), join(folder, '.site.publishing', 'half'), { recursive: true });
    const { status } = await publish(folder, '{');
    assert.equal(status, 1);
    assert.ok(existsSync(join(site, 'index.html')));
  });

  it('reports the result with --json', async t => {
    const { stdout, status } = await publish(folderWith(t).path, sample, '--json');
    const report = JSON.parse(stdout);
    assert.equal(status, 0);
    assert.equal(report.written, true);
    assert.deepEqual(report.languages, ['en', 'fr', 'es']);
    assert.equal(report.signatories, 13);
    assert.equal(report.undated, 13);
  });
});
