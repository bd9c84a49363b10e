import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GalleryServer {
  readonly origin: string;
  readonly close: () => void;
}

const root = new URL('../../', import.meta.url);

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  woff2: 'font/woff2',
};

/** The font of the tests: its style sheet and its files. */
const fontPaths = ['/test/support/font.css', '/node_modules/@fontsource-variable/'];

/**
 * Serves the built files, and a call in each state at `/calls/<state>.json`: `failed` answers 503, `loading` never
 * answers, `stale` answers each URL once and then 503.
 *
 * @param call default: the call of the demo
 */
export async function serveGallery(call: object = readDemoCall()): Promise<GalleryServer> {
  const answeredUrls = new Set<string>();
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, state] = /^\/calls\/(\w+)\.json$/.exec(pathname) ?? [];
    if (state === undefined) {
      void serveFile(pathname, response);
    } else if (state === 'failed' || (state === 'stale' && answeredUrls.has(url))) {
      response.writeHead(503).end();
    } else if (state !== 'loading') {
      answeredUrls.add(url);
      response.end(JSON.stringify(state === 'closed' ? { ...call, status: state } : call));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function readDemoCall(): object {
  return JSON.parse(readFileSync(new URL('demo/call.json', root), 'utf8')) as object;
}

/**
 * `/` is an empty page, for the content that the gallery sets. It has an old encoding, because the script file must
 * show its texts correctly in any encoding.
 */
async function serveFile(pathname: string, response: ServerResponse): Promise<void> {
  if (pathname === '/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' }).end();
    return;
  }
  const isFont = fontPaths.some(path => pathname.startsWith(path));
  try {
    const body = await readFile(new URL(isFont ? `.${pathname}` : `dist${pathname}`, root));
    const extension = pathname.split('.').at(-1) ?? '';
    response.writeHead(200, { 'content-type': types[extension] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
