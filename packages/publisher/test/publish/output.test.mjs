import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { checkCall, checkSignatories } from 'metropolis-call-contract';
import { base, callWith, filesIn, folderFor, publish, read, run, sample } from './support.mjs';

const release = new URL('../../../../dist/', import.meta.url);

test('it writes what a call needs, by names that do not change', async test => {
  const { site, status } = await publish(folderFor(test), sample);
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
    'metropolis-call@0.1.0/call.schema.json',
    'metropolis-call@0.1.0/frame.html',
    'metropolis-call@0.1.0/integrity.json',
    'metropolis-call@0.1.0/LICENSE.txt',
    'metropolis-call@0.1.0/locales/fr.json',
    'metropolis-call@0.1.0/metropolis-call.js',
    'oembed.json',
    'server/apache.conf',
    'server/nginx.conf',
    'signatories.csv',
  ]) {
    assert.ok(files.has(path), path);
  }
  assert.ok(!files.has('signatories.json'));
});

test('the release is that of the widget, byte for byte', async test => {
  const { site } = await publish(folderFor(test), sample);
  for (const name of ['metropolis-call.js', 'integrity.json', 'locales/ar.json']) {
    assert.deepEqual(
      readFileSync(join(site, 'metropolis-call@0.1.0', name)),
      readFileSync(new URL(name, release)),
    );
  }
});

test('each text has compressed copies with the same content', async test => {
  const { site } = await publish(folderFor(test), sample);
  const files = filesIn(site);
  const texts = [...files].filter(
    ([path, { length }]) =>
      /\.(html|json|js|xml|csv)$/.test(path) && length >= 256,
  );
  assert.ok(texts.length > 20);
  for (const [path, content] of texts) {
    assert.deepEqual(brotliDecompressSync(files.get(`${path}.br`)), content, path);
    assert.deepEqual(gunzipSync(files.get(`${path}.gz`)), content, path);
  }
});

test('the same call gives the same bytes', async test => {
  const [first, second] = [await publish(folderFor(test), sample), await publish(folderFor(test), sample)];
  const [one, other] = [filesIn(first.site), filesIn(second.site)];
  assert.deepEqual([...one.keys()], [...other.keys()]);
  for (const [path, content] of one) {
    assert.ok(content.equals(other.get(path)), path);
  }
});

test('a list of more than 200 stands apart, and the call keeps who the widget names', async test => {
  const call = callWith(300);
  call.signatories[250].role = 'presidency';
  const { site, status } = await publish(folderFor(test), call);
  assert.equal(status, 0);
  const published = JSON.parse(read(site, 'call.json'));
  const list = JSON.parse(read(site, 'signatories.json'));
  assert.equal(published.signatoriesUrl, `${base}signatories.json`);
  assert.equal(published.signatoryCount, 300);
  assert.equal(published.memberCount, call.signatories.filter(({ member }) => member).length);
  assert.deepEqual(list, call.signatories);
  assert.ok(published.signatories.length <= 14);
  assert.ok(published.signatories.some(({ role }) => role === 'presidency'));
  assert.deepEqual(checkCall(published, { signatories: list }).findings.filter(({ severity }) => severity === 'problem'), []);
  assert.deepEqual(checkSignatories(list).findings.filter(({ severity }) => severity === 'problem'), []);
});

test('a list of 200 stays in the call', async test => {
  const { site } = await publish(folderFor(test), callWith(200));
  const published = JSON.parse(read(site, 'call.json'));
  assert.equal(published.signatories.length, 200);
  assert.equal(published.signatoriesUrl, undefined);
});

test('what was published can be published again, its list beside it', async test => {
  const folder = folderFor(test);
  const { site } = await publish(folder, callWith(300));
  const again = join(folder, 'again');
  const { status } = await run('publish', join(site, 'call.json'), '--out', again, '--base', base);
  assert.equal(status, 0);
  assert.equal(read(again, 'call.json'), read(site, 'call.json'));
  assert.equal(read(again, 'signatories.json'), read(site, 'signatories.json'));
});

test('publishing a long list twice is no change', async test => {
  const folder = folderFor(test);
  await publish(folder, callWith(300));
  const { stdout } = await publish(folder, callWith(300), '--json');
  assert.deepEqual(JSON.parse(stdout).findings.filter(({ code }) => code === 'updated-not-changed'), []);
});

test('the table opens rightly in spreadsheet programs, and runs nothing', async test => {
  const signatories = [
    { id: 'a', name: { en: '=1+1', fr: '@x' }, url: 'https://example.org/;"', location: { latitude: 41.4, longitude: -2.125 } },
    { id: 'b', name: 'Ciudad de México; "CDMX"', country: 'MX', member: true, joined: '2021-02-03' },
  ];
  const { site } = await publish(folderFor(test), { ...sample, signatories });
  const table = read(site, 'signatories.csv');
  assert.equal(
    table,
    [
      '\uFEFFid;name;name:en;name:fr;country;url;member;role;joined;latitude;longitude',
      `a;'=1+1;'=1+1;'@x;;"https://example.org/;""";;;;41,4;-2,1250`,
      'b;"Ciudad de México; ""CDMX""";;;MX;;true;;2021-02-03;;',
      '',
    ].join('\r\n'),
  );
});

test('the page for frames shows this call', async test => {
  const { site } = await publish(folderFor(test), { ...sample, title: { en: 'A <b>title</b>' }, defaultLanguage: 'en' });
  const built = readFileSync(new URL('frame.html', release), 'utf8');
  const frame = read(site, 'metropolis-call@0.1.0/frame.html');
  assert.ok(frame.includes('<title>A &lt;b&gt;title&lt;/b&gt;</title>'));
  assert.match(frame, /<a lang="en" href="\.\.\/">|<a href="\.\.\/" lang="en">/);
  const policy = html => /Content-Security-Policy" content="([^"]+)"/.exec(html)[1];
  assert.equal(policy(frame), policy(built));
  const scripts = html => [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code);
  assert.deepEqual(scripts(frame), scripts(built));
  if (built.includes('metropolis-call-sources')) {
    assert.match(frame, /name="metropolis-call-sources" content="\.\.\/call\.json"/);
    assert.match(frame, /name="metropolis-call-page" content="\.\.\/"/);
  }
});

test('a release that was published before stays', async test => {
  const folder = folderFor(test);
  const { site } = await publish(folder, sample);
  const old = join(site, 'metropolis-call@0.0.9');
  mkdirSync(old);
  writeFileSync(join(old, 'metropolis-call.js'), 'old');
  const { status, stdout } = await publish(folder, sample);
  assert.equal(status, 0);
  assert.equal(readFileSync(join(old, 'metropolis-call.js'), 'utf8'), 'old');
  assert.match(stdout, /Older releases that stay: metropolis-call@0\.0\.9/);
});

test('nothing is left beside the folder', async test => {
  const folder = folderFor(test);
  await publish(folder, sample);
  await publish(folder, sample);
  assert.deepEqual(readdirSync(folder).sort(), ['site', 'source.json']);
});

test('a run that was interrupted between the two renames is made good', async test => {
  const folder = folderFor(test);
  const { site } = await publish(folder, sample);
  renameSync(site, join(folder, '.site.replaced'));
  cpSync(join(folder, 'source.json'), join(folder, '.site.publishing', 'half'), { recursive: true });
  const { status } = await publish(folder, '{');
  assert.equal(status, 1);
  assert.ok(existsSync(join(site, 'index.html')));
});

test('--json says what was done', async test => {
  const { stdout, status } = await publish(folderFor(test), sample, '--json');
  const report = JSON.parse(stdout);
  assert.equal(status, 0);
  assert.equal(report.published, true);
  assert.deepEqual(report.summary.languages, ['en', 'fr', 'es']);
  assert.equal(report.summary.signatories, 13);
  assert.equal(report.summary.undated, 13);
});
