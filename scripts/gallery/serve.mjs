import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const root = new URL('../../', import.meta.url);

const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** The font of the tests, so that the pictures are the same on every machine. */
const fontSheet = '/test/support/font.css';

/** Its script stands in for a helper that tsx puts into functions, as puppeteer takes them to the page without it. */
const emptyPage = `<!doctype html><title>Gallery</title>
<link rel="stylesheet" href="${fontSheet}">
<script>globalThis.__name = value => value</script>`;

/**
 * Serves an empty page, the built files, and a call in each state at `/calls/<state>.json`: `failed` answers 503,
 * `loading` never, `stale` once and then no more.
 *
 * @param {object} [call] by default the call of the demo
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveGallery(call = readDemoCall()) {
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
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** @returns {object} */
function readDemoCall() {
  return JSON.parse(readFileSync(new URL('demo/call.json', root), 'utf8'));
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
  if (pathname === '/') {
    response.writeHead(200, { 'content-type': 'text/html' }).end(emptyPage);
    return;
  }
  const isFont = pathname === fontSheet || pathname.startsWith('/node_modules/@fontsource-variable/');
  try {
    const body = await readFile(new URL(isFont ? `.${pathname}` : `dist${pathname}`, root));
    const [extension] = /\.\w+$/.exec(pathname) ?? [];
    response.writeHead(200, { 'content-type': types[extension ?? ''] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
