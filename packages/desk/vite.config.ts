import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Files that the page loads beside its own code: the widget as visitors have it, the sample, the list of cities. */
const files = new Map([
  ...filesIn(join(root, 'dist'))
    .filter(name => /^(metropolis-call\.js|land\.json|locales\/.*\.json)$/.test(name))
    .map(name => [`widget/${name}`, join(root, 'dist', name)] as const),
  ['sample.json', join(root, 'demo/call.json')],
  ['cities.tsv', join(root, 'packages/publisher/dist/cities.tsv')],
  ['icon.svg', join(root, 'demo/icon.svg')],
]);

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [filesBeside()],
  worker: { format: 'es' },
  build: {
    target: ['chrome125', 'firefox126', 'safari17.5'],
    emptyOutDir: true,
    // A strict policy allows no data: addresses and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

function filesBeside(): Plugin {
  return {
    name: 'metropolis-call-desk:files',
    configureServer: server =>
      void server.middlewares.use((request, response, next) => {
        const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
        if (!file) {
          return next();
        }
        response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : typeOf(file));
        response.end(readFileSync(file));
      }),
    generateBundle() {
      for (const [fileName, file] of files) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
    },
  };
}

function typeOf(file: string): string {
  return file.endsWith('.svg') ? 'image/svg+xml' : file.endsWith('.json') ? 'application/json' : 'text/plain';
}

/** With `/`, on every system. Empty where the widget is not built yet. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => statSync(join(folder, name)).isFile())
      .map(name => name.replaceAll('\\', '/'));
  } catch {
    throw new Error('The widget is not built yet: run `npm run build` in the folder of the project.');
  }
}
