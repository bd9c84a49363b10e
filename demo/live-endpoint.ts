import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { changeSimulation, type Live, sendCall } from './live/simulation.js';
import { LiveFile } from './live/live-file.js';
import { changeSignatories } from './live/signatories.js';

const callPath = fileURLToPath(new URL('./call.json', import.meta.url));

/**
 * A Vite plugin that serves the sample call: from memory under `npm start`, as a static file in the built site. It is
 * not part of the package.
 */
export function liveEndpoint(): Plugin {
  return {
    name: 'metropolis-call:live-endpoint',
    apply: (_config, { command, mode }) => command === 'serve' || mode === 'demo',
    configureServer(server) {
      const file = new LiveFile(callPath);
      followDisk(file, server);
      server.middlewares.use(route({ file, server: 'works' }));
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'call.json', source: readFileSync(callPath) });
    },
  };
}

function route(live: Live): Connect.NextHandleFunction {
  return (request, response, next) => {
    switch (request.url?.split('?')[0]) {
      case '/call.json':
        return void sendCall(request, response, live).catch(next);
      case '/demo/signatories':
        return void changeSignatories(request, response, live.file).catch(next);
      case '/demo/simulation':
        return void changeSimulation(request, response, live).catch(next);
      default:
        return next();
    }
  };
}

/** Serves an edited `call.json` without a restart. */
function followDisk(file: LiveFile, { watcher, config }: ViteDevServer): void {
  watcher.add(file.path).on('change', path => {
    if (path !== file.path) {
      return;
    }
    try {
      file.reload();
    } catch (error) {
      config.logger.error(
        `${file.path} cannot be read, so the last version is still served: ${String(error)}`,
      );
    }
  });
}
