import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The strictest Content Security Policy that the desk supports. */
export const strictPolicy = "default-src 'self'";

export interface DeskServer {
  /** Address of the page. It is below a path, not at the root of the server. */
  readonly url: string;
  /** The paths of all requests so far. */
  readonly requests: readonly string[];
  /** Further files to serve, by name. */
  readonly extra: Map<string, string | Buffer>;
  close(): void;
}

/** Serves the built page like a static host. */
export async function serveDesk(policy = strictPolicy): Promise<DeskServer> {
  const requests: string[] = [];
  const extra = new Map<string, string | Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const name = pathname.replace(/^\/below\/a\/path\//, '') || 'index.html';
    const file = join(dist, name);
    const content =
      extra.get(name) ?? (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined);
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Security-Policy': policy,
      'Content-Type': types[extname(name)] ?? 'text/plain; charset=utf-8',
    });
    response.end(content);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/below/a/path/`,
    requests,
    extra,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
