import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GalleryServer {
  readonly origin: string;
  readonly close: () => void;
}

const root = new URL('../../', import.meta.url);

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * Serves the built files, and the demo's call in each state at `/calls/<state>.json`: `failed` answers 503, `loading`
 * never answers, `stale` answers each URL once and then 503.
 */
export async function serveGallery(): Promise<GalleryServer> {
  const call = JSON.parse(await readFile(new URL('demo/call.json', root), 'utf8')) as object;
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

/** `/` is an empty page, for the content that the gallery sets. */
async function serveFile(pathname: string, response: ServerResponse): Promise<void> {
  if (pathname === '/') {
    response.writeHead(200, { 'content-type': 'text/html' }).end();
    return;
  }
  try {
    const body = await readFile(new URL(`dist${pathname}`, root));
    const extension = pathname.split('.').at(-1) ?? '';
    response.writeHead(200, { 'content-type': types[extension] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
