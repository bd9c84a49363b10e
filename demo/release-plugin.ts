import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connect, Plugin } from 'vite';
import type { Release } from './release.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** The path has the version, so that the files at an address never change. SRI hashes need that. */
const folder = `metropolis-call@${version}/`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A Vite plugin that puts `dist/` beside the demo, in a folder named by its version, and tells the pages where it is. */
export function release(): Plugin {
  let live = false;
  return {
    name: 'metropolis-call:release',
    apply: (_config, { command, mode }) => command === 'serve' || mode === 'demo',
    configResolved: ({ command }) => void (live = command === 'serve'),
    configureServer: server => void server.middlewares.use(serveFiles),
    transformIndexHtml: (_html, { path }) => [
      {
        tag: 'script',
        attrs: { type: 'application/json', id: 'release' },
        children: JSON.stringify(releaseFor(path, live)),
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
        if (statSync(join(dist, name)).isFile()) {
          const fileName = folder + name.replaceAll('\\', '/');
          this.emitFile({ type: 'asset', fileName, source: readReleaseFile(name) });
        }
      }
    },
  };
}

function releaseFor(path: string, live: boolean): Release {
  const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Release['integrity'];
  const up = '../'.repeat(path.split('/').length - 2) || './';
  return { version, folder: up + folder, integrity, live };
}

/** Serves `dist/` with CORS, as a static host must for pages on other hosts. */
const serveFiles: Connect.NextHandleFunction = (request, response, next) => {
  // Not decoded, so that an encoded slash cannot leave the folder.
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = join(dist, path.slice(1 + folder.length));
  if (!path.startsWith(`/${folder}`) || !existsSync(file) || !statSync(file).isFile()) {
    return next();
  }
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Type', `${contentTypes[extname(file)] ?? 'text/plain'}; charset=utf-8`);
  response.end(readReleaseFile(path.slice(1 + folder.length)));
};

/** A file of the release. Its `frame.html` lists the call of this site, which is beside the folder. */
export function readReleaseFile(name: string): Uint8Array | string {
  const content = readFileSync(join(dist, name));
  return name === 'frame.html' ? String(content).replace(listedCalls, '$1../call.json$2') : content;
}

const listedCalls = /(<meta name="metropolis-call-sources" content=")[^"]*(")/;
