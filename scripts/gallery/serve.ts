import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const root = new URL('../../', import.meta.url);

const types = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

/**
 * Serves the built files, and the demo's call in each state at `/calls/<state>.json`: `failed` answers 503, `loading`
 * never, `stale` once and then no more.
 *
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveGallery() {
  const call = JSON.parse(await readFile(new URL('demo/call.json', root), 'utf8'));
  /** @type {Set<string>} what was answered once, by the URL's query */
  const answered = new Set();
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
    const [, state] = /^\/calls\/(\w+)\.json$/.exec(pathname) ?? [];
    if (state === undefined) {
      void serveFile(pathname, response);
    } else if (state === 'failed' || (state === 'stale' && answered.has(search))) {
      response.writeHead(503).end();
    } else if (state !== 'loading') {
      answered.add(search);
      response.end(JSON.stringify(callIn(call, state)));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ server.address();
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/**
 * @param {object} call
 * @param {string} state
 */
function callIn(call, state) {
  return state === 'closed' ? { ...call, status: state } : call;
}

/**
 * @param {string} pathname
 * @param {import('node:http').ServerResponse} response
 */
async function serveFile(pathname, response) {
  try {
    const body = await readFile(new URL(`dist${pathname}`, root));
    const [extension] = /\.\w+$/.exec(pathname) ?? [];
    response.writeHead(200, { 'content-type': types[extension ?? ''] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(pathname === '/' ? 200 : 404, { 'content-type': 'text/html' }).end();
  }
}
