/** The caches with the settings of docs/hosting/caches.md. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { answerTo } from '../../bench/scale/answer.js';
import { type Cache, caches } from '../../bench/scale/caches.js';
import { checkHeaders, visitHeaders } from '../../bench/scale/load.js';
import { startOrigin } from '../../bench/scale/origin.js';
import { programs } from '../../scripts/browsers/programs.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const path = '/call/call.json';
const content = JSON.stringify({ text: 'The same again. '.repeat(200) });

for (const cache of caches) {
  const missing = [cache.program, programs.nginx].find(program => !program.find());
  const skip = missing ? `${missing.name} is not installed` : false;

  describe(`${cache.name}, with the documented settings`, { skip }, () => {
    it('asks the server behind once, even where all visitors have the call already', async context => {
      const { origin, url } = await startBehind(cache, context);
      const { etag } = await answerTo(`${origin.origin}${path}`, visitHeaders);
      const statuses = [];
      for (let check = 0; check < 10; check += 1) {
        statuses.push((await answerTo(url, checkHeaders(etag))).status);
      }
      // One is that of this test. nginx writes its log a little after its answer, so it is read at the end.
      assert.equal(origin.requests(path), 2);
      // Apache gives the first visitor the whole file.
      assert.deepEqual(statuses.slice(1), Array(9).fill(304));
    });

    it('compresses the call, and lets pages on other hosts read it', async context => {
      const { url } = await startBehind(cache, context);
      for (const headers of [visitHeaders, { ...visitHeaders, 'Accept-Encoding': 'gzip' }]) {
        const answer = await answerTo(url, headers);
        assert.equal(answer.headers['access-control-allow-origin'], '*');
        assert.equal(answer.headers['content-encoding'], 'gzip');
        assert.ok(answer.bytes < content.length);
      }
    });
  });
}

async function startBehind(cache: Cache, context: TestContext) {
  const folder = temporaryFolder(context);
  // Servers that are started by root give up its rights, and then need others' rights to read.
  chmodSync(folder, 0o755);
  const [behind, own] = ['origin', 'cache'].map(name => join(folder, name)) as [string, string];
  [behind, own].forEach(part => mkdirSync(part));
  const origin = await startOrigin(behind, { [path]: { maxAge: 5, content } });
  context.after(() => origin.stop());
  const server = await cache.start(own, origin.port);
  context.after(() => server.stop());
  return { origin, url: `${server.origin}${path}` };
}
