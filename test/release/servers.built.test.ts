/** The archive of a release, on the web servers that it has settings for. */
import assert from 'node:assert/strict';
import { get, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { describe, it, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { archiveFiles } from '../../scripts/release/zip.js';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.js';
import { serve, type WebServer, webServers } from './web-server.js';

const folder = 'metropolis-call@1.2.3';
const files = archiveFiles(folder);

for (const server of webServers) {
  const skip = server.program.find() ? false : `${server.program.name} is not installed`;

  describe(`${server.program.name}, with ${server.settings} of the archive`, { skip }, () => {
    it('lets pages on other hosts read the call', async context => {
      const { headers, body } = await request(`${await start(server, context)}/call/call.json`);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.match(headers['content-type'] ?? '', /^application\/json(; charset=utf-8)?$/i);
      assert.ok(body.equals(contentOf('call.json')));
    });

    it('has browsers ask for changes of the call, and answers 304 if there are none', async context => {
      const url = `${await start(server, context)}/call/call.json`;
      const compressed = { 'accept-encoding': 'gzip' };
      for (const accepted of [{}, compressed]) {
        const { headers } = await request(url, accepted);
        assert.equal(headers['cache-control'], 'no-cache');
        const again = await request(url, { ...accepted, 'if-none-match': headers.etag ?? '' });
        assert.equal(again.status, 304, JSON.stringify(accepted));
        assert.equal(again.headers['access-control-allow-origin'], '*');
      }
    });

    it('compresses the call and the script', async context => {
      const origin = await start(server, context);
      for (const path of ['call.json', `${folder}/metropolis-call.js`]) {
        const { headers, body } = await request(`${origin}/call/${path}`, { 'accept-encoding': 'gzip' });
        assert.equal(headers['content-encoding'], 'gzip', path);
        assert.match(headers.vary ?? '', /accept-encoding/i);
        assert.ok(gunzipSync(body).equals(contentOf(path)), path);
      }
    });

    it('has browsers keep the files of a release, and lets other hosts’ pages load them', async context => {
      const origin = await start(server, context);
      for (const path of ['metropolis-call.js', 'locales/fr.json', 'land.json', 'frame-height.js']) {
        const { headers, body } = await request(`${origin}/call/${folder}/${path}`);
        assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable', path);
        assert.equal(headers['access-control-allow-origin'], '*', path);
        const type = path.endsWith('.js') ? /^(text|application)\/javascript/ : /^application\/json/;
        assert.match(headers['content-type'] ?? '', type);
        assert.ok(body.equals(contentOf(`${folder}/${path}`)), path);
      }
    });

    it('has browsers ask for changes of the page for frames', async context => {
      const { headers } = await request(`${await start(server, context)}/call/${folder}/frame.html`);
      assert.equal(headers['cache-control'], 'no-cache');
      assert.match(headers['content-type'] ?? '', /^text\/html(; charset=utf-8)?$/i);
    });

    it('does not let browsers keep the answer for a file that is missing', async context => {
      const { status, headers } = await request(`${await start(server, context)}/call/${folder}/missing.js`);
      assert.equal(status, 404);
      assert.doesNotMatch(headers['cache-control'] ?? '', /immutable/);
    });
  });
}

function start(server: WebServer, context: TestContext): Promise<string> {
  const site = temporaryFolder(context);
  writeFiles(site, Object.fromEntries([...files].map(([path, content]) => [`call/${path}`, content])));
  return serve(server, site, context);
}

function contentOf(path: string): Buffer {
  return Buffer.from(files.get(path) ?? []);
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One request, with the body as it was sent. `fetch` would decompress it. */
function request(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, response => {
      const { statusCode: status, headers } = response;
      buffer(response).then(body => resolve({ status, headers, body }), reject);
    }).on('error', reject);
  });
}
