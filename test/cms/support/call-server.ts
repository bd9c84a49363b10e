import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

export interface CallServer {
  /** The folder's URL, with a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The secretariat's host: the widget's files, the call, a page of the call that oEmbed finds, and a badge. */
export async function serveCall(): Promise<CallServer> {
  const server = createServer((request, response) => answer(request, response, url)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // The systems are at 127.0.0.1, so this is another host for browsers.
  const url = `http://localhost:${port}/call/`;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url, stop };
}

function answer({ url = '' }: IncomingMessage, response: ServerResponse, folder: string): void {
  const name = new URL(url, folder).pathname.replace('/call/', '');
  const content = pages(folder)[name];
  const file = name === 'call.json' ? join(root, 'demo', name) : join(root, 'dist', name);
  response.setHeader('access-control-allow-origin', '*');
  if (content === undefined && (name === '' || name.includes('..') || !existsSync(file))) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/html; charset=utf-8' });
  if (content === undefined) {
    createReadStream(file).pipe(response);
  } else {
    response.end(content);
  }
}

/** A page of the call in French, its oEmbed response, and pictures for badges. */
function pages(folder: string): Record<string, string | Buffer> {
  return {
    'fr/': `<!doctype html><html lang="fr"><title>Appel</title>
<link rel="alternate" type="application/json+oembed" href="${folder}oembed.json">
<p>Appel à repenser nos espaces métropolitains</p>`,
    'oembed.json': JSON.stringify({
      version: '1.0',
      type: 'rich',
      title: 'Appel à repenser nos espaces métropolitains',
      width: 600,
      height: 600,
      html: `<blockquote><a href="${folder}fr/">Appel à repenser nos espaces métropolitains</a></blockquote><iframe src="${folder}frame.html?lang=fr" width="600" height="600" title="Appel"></iframe>`,
    }),
    'badge.svg': readFileSync(new URL('../badge.svg', import.meta.url)),
    'badge.png': badgePicture(),
  };
}

/** A PNG, for systems that do not accept SVG. */
function badgePicture(): Buffer {
  const picture = new PNG({ width: 240, height: 60 });
  picture.data.fill(0x80);
  return PNG.sync.write(picture);
}
