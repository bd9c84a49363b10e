/** The bench's own web server. It serves files from memory, compressed beforehand at the highest quality. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compress } from './compress.js';

export interface File {
  /** The media type. */
  readonly type: string;
  readonly content: string;
}

export interface BenchServer {
  readonly origin: string;
  add(path: string, file: File): void;
  close(): void;
}

interface PreparedFile {
  readonly body: Buffer;
  readonly headers: { readonly etag: string } & Readonly<Record<string, string>>;
}

/** Starts a server without files. */
export async function serve(): Promise<BenchServer> {
  const files = new Map<string, PreparedFile>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(files.get(pathname), request, response);
  });
  // A connection that is closed between two visits would make the second one slower.
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    add: (path, file) => void files.set(path, prepare(file)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function prepare({ type, content }: File): PreparedFile {
  const body = compress(content);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  return { body, headers: { 'content-type': type, 'cache-control': cacheControlOf(type), etag } };
}

/** As on static hosting: code is cached for a while, everything else is revalidated (304). */
function cacheControlOf(type: string): string {
  return type.startsWith('text/javascript') ? 'max-age=3600' : 'no-cache';
}

function answer(file: PreparedFile | undefined, request: IncomingMessage, response: ServerResponse): void {
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
