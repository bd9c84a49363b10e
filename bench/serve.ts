/** The bench's own web server: whatever it serves is in memory, compressed beforehand as well as can be. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { compress } from './compress.js';

/**
 * What stands at a path.
 *
 * @typedef {object} File
 * @property {string} type a media type
 * @property {string | Buffer} content
 */

/**
 * Starts a server. What it serves may be added to later.
 *
 * @returns {Promise<{ origin: string, add: (path: string, file: File) => void, close: () => void }>}
 */
export async function serve() {
  const files = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(files.get(pathname), request, response);
  });
  // A connection that is closed between two runs would make the second one dearer.
  server.keepAliveTimeout = 600_000;
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    add: (path, file) => files.set(path, prepare(file)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function prepare({ type, content }) {
  const body = compress(content);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  return { body, headers: { 'content-type': type, 'cache-control': cacheControl(type), etag } };
}

/** As static hosting has it: code is kept for a while, and everything else is compared (304). */
function cacheControl(type) {
  return type.startsWith('text/javascript') ? 'max-age=3600' : 'no-cache';
}

function answer(file, request, response) {
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const { body, headers } = file;
  if (request.headers['if-none-match'] === headers.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-encoding': 'br', 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
