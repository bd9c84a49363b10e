import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginx, serveByNginx } from './nginx.mjs';
import { publish, read, releaseFolder, sample } from './support.mjs';

const skip = nginx ? false : 'nginx is not on this machine';
let folder;
let site;
let server;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'metropolis-call-'));
  ({ site } = await publish(folder, sample));
  server = nginx && (await serveByNginx(folder, site, '/rethink/'));
});

after(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A response, not decompressed. */
function get(path, headers = {}) {
  return new Promise((resolve, reject) => {
    request(`${server.origin}/rethink/${path}`, { headers }, response => {
      const parts = [];
      response.on('data', part => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const types = {
  '': 'text/html; charset=utf-8',
  'fr/': 'text/html; charset=utf-8',
  'call.json': 'application/json; charset=utf-8',
  'fr/oembed.json': 'application/json; charset=utf-8',
  'fr/feed.xml': 'application/atom+xml; charset=utf-8',
  'signatories.csv': 'text/csv; charset=utf-8',
  [`${releaseFolder}/metropolis-call.js`]: 'text/javascript; charset=utf-8',
  [`${releaseFolder}/LICENSE.txt`]: 'text/plain; charset=utf-8',
  'badges/fr/montreal.svg': 'image/svg+xml',
  'badges/fr/montreal.png': 'image/png',
};

describe('The written server configurations', () => {
  for (const [path, type] of Object.entries(types)) {
    it(`nginx sends /${path} as ${type}, for any origin`, { skip }, async () => {
      const { status, headers } = await get(path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }

  it('nginx sends the compressed copies', { skip }, async () => {
    for (const path of ['fr/', 'call.json', 'fr/feed.xml', `${releaseFolder}/metropolis-call.js`]) {
      const plain = await get(path);
      const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br, zstd' });
      const gzip = await get(path, { 'accept-encoding': 'gzip' });
      const neither = await get(path, { 'accept-encoding': 'br;q=0, identity' });
      assert.equal(brotli.headers['content-encoding'], 'br', path);
      assert.equal(gzip.headers['content-encoding'], 'gzip', path);
      assert.equal(neither.headers['content-encoding'], undefined, path);
      assert.equal(plain.headers['content-encoding'], undefined, path);
      assert.deepEqual(brotliDecompressSync(brotli.body), plain.body);
      assert.deepEqual(gunzipSync(gzip.body), plain.body);
      assert.equal(brotli.headers['content-type'], plain.headers['content-type']);
      assert.match(brotli.headers.vary, /Accept-Encoding/);
    }
  });

  it('browsers cache a release for good, and revalidate everything else', { skip }, async () => {
    const forGood = 'public, max-age=31536000, immutable';
    const release = `${releaseFolder}/`;
    const encoded = { 'accept-encoding': 'br' };
    assert.equal((await get(`${release}metropolis-call.js`, encoded)).headers['cache-control'], forGood);
    assert.equal((await get(`${release}locales/fr.json`)).headers['cache-control'], forGood);
    for (const path of ['call.json', 'fr/', `${release}frame.html`, `${release}frame.html?lang=fr`]) {
      assert.equal((await get(path, encoded)).headers['cache-control'], 'no-cache', path);
    }
  });

  it('an unchanged file is not sent again', { skip }, async () => {
    const encoded = { 'accept-encoding': 'br' };
    const { headers } = await get('call.json', encoded);
    const again = await get('call.json', { ...encoded, 'if-none-match': headers.etag });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers['access-control-allow-origin'], '*');
  });

  it('nginx has no warnings about its configuration', { skip }, () => {
    assert.doesNotMatch(server.output(), /\[(warn|emerg)\]/);
  });

  it('nginx does not send configuration files', { skip }, async () => {
    assert.equal((await get('server/nginx.conf')).status, 404);
    assert.equal((await get('_headers')).status, 404);
    assert.equal((await get('nothing.json')).status, 404);
  });

  it('the _headers file sets each header only once for each path', () => {
    const rules = read(site, '_headers').replace(/^#.*$/gm, '').trim().split(/\n\n+/);
    const set = rules.flatMap(rule => {
      const [path, ...headers] = rule.split('\n').map(line => line.trim());
      return headers.map(header => `${path} ${header.split(':')[0]}`);
    });
    assert.equal(new Set(set).size, set.length);
    assert.ok(set.includes('/rethink/call.json Cache-Control'));
    assert.ok(set.includes('/rethink/fr/feed.xml Content-Type'));
  });
});
