import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connect, Plugin } from 'vite';
import { packageVersion as version, releaseFolder } from '../scripts/release/folder-name.js';
import { releaseFiles } from '../scripts/release/release-files.js';
import type { Release } from './release.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');

/** The folder's name fixes its bytes, so that what is at an address never changes. An SRI hash needs that. */
let folder = '';

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
    buildStart: () => void (folder = `${releaseFolder()}/`),
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
      for (const [name, source] of releaseFiles()) {
        this.emitFile({ type: 'asset', fileName: folder + name, source });
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
