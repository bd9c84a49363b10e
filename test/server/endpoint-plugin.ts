import { Endpoint } from './endpoint.js';
import { findRefusedOrigin, startSecondOrigin } from './origins.js';
import { endpointsPath, serveEndpoint } from './serve-endpoints.js';

/**
 * @typedef {import('./answer.js').Answer} Answer
 * @typedef {import('node:http').RequestListener} RequestListener
 * @typedef {{ path: string, answers: Answer[], count: number }} Payload
 */

/**
 * A plugin of the test runner: endpoints with data per test, over real HTTP, on the test's own origin and on a
 * second one. Tests steer it through the runner's WebSocket, so that steering takes none of the few connections
 * that a browser opens to a host; `test/support/endpoint.ts` is the client.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function endpointPlugin() {
  /** @type {Map<string, Endpoint>} */
  const endpoints = new Map();
  /** @type {import('node:http').Server | undefined} */
  let secondServer;
  let origins = { crossOrigin: '', refusedOrigin: '' };
  const commands = { ...endpointCommands(endpoints), 'endpoint-origins': () => origins };

  return {
    name: 'endpoints',
    async serverStart({ server }) {
      const listener = takeOver(/** @type {import('node:http').Server} */ server, endpoints);
      const second = await startSecondOrigin(listener);
      secondServer = second.server;
      origins = { crossOrigin: second.origin, refusedOrigin: await findRefusedOrigin() };
    },
    async serverStop() {
      secondServer?.closeAllConnections();
      secondServer?.close();
    },
    async executeCommand({ command, payload }) {
      const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
      // The runner takes a command without a result for an unknown one.
      return run && ((await run(payload)) ?? true);
    },
  };
}

/**
 * Endpoints need the bare response (to hold, drip and reset it), so they are served before the runner's own
 * middleware, which would add its caching.
 *
 * @param {import('node:http').Server} server
 * @param {Map<string, Endpoint>} endpoints
 * @returns {RequestListener} the same for the second origin, whose project files allow any origin
 */
function takeOver(server, endpoints) {
  const [serveProject] = /** @type {RequestListener[]} */ server.listeners('request');
  /** @param {RequestListener} otherwise @returns {RequestListener} */
  const endpointsOr = otherwise => (request, response) =>
    request.url?.startsWith(endpointsPath)
      ? serveEndpoint(endpoints, request, response)
      : otherwise(request, response);
  server.removeAllListeners('request').on('request', endpointsOr(serveProject));
  return endpointsOr((request, response) =>
    serveProject(request, response.setHeader('access-control-allow-origin', '*')),
  );
}

/**
 * @param {Map<string, Endpoint>} endpoints
 * @returns {Record<string, (payload: Payload) => unknown>}
 */
function endpointCommands(endpoints) {
  /** @param {string} path */
  const at = path => /** @type {Endpoint} */ endpoints.get(path);
  return {
    'endpoint-create': ({ path, answers }) => void endpoints.set(path, new Endpoint(answers)),
    'endpoint-answer': ({ path, answers }) => at(path).replaceAnswers(answers),
    'endpoint-log': ({ path }) => at(path).log,
    'endpoint-requested': ({ path, count }) => at(path).until(log => log.length >= count),
    'endpoint-aborted': ({ path, count }) =>
      at(path).until(log => log.filter(request => request.aborted).length >= count),
    'endpoint-release': ({ path }) => at(path).release(),
    'endpoint-remove': ({ path }) => {
      at(path).release();
      endpoints.delete(path);
    },
  };
}
