import type { RequestListener, Server } from 'node:http';
import type { TestRunnerPlugin } from '@web/test-runner';
import type { Answers } from '../support/endpoint.js';
import { Endpoint } from './endpoint.js';
import { findRefusedOrigin, startSecondOrigin } from './origins.js';
import { endpointsPath, serveEndpoint } from './serve-endpoints.js';

interface Payload {
  readonly path: string;
  readonly answers: Answers;
  readonly count: number;
}

type Command = (payload: Payload) => unknown;

/**
 * Plugin of the test runner: endpoints with data for each test, over real HTTP, on the origin of the test and on a second
 * one. Tests control them through the runner's WebSocket, because a browser opens only a few connections to a host.
 * `test/support/endpoint.ts` is the client.
 */
export function endpointPlugin(): TestRunnerPlugin {
  const endpoints = new Map<string, Endpoint>();
  let secondServer: Server | undefined;
  let origins = { crossOrigin: '', refusedOrigin: '' };
  const commands: Readonly<Record<string, Command>> = {
    ...commandsFor(endpoints),
    'endpoint-origins': () => origins,
  };

  return {
    name: 'endpoints',
    async serverStart({ server }) {
      const second = await startSecondOrigin(takeOver(server as Server, endpoints));
      secondServer = second.server;
      origins = { crossOrigin: second.origin, refusedOrigin: await findRefusedOrigin() };
    },
    serverStop() {
      secondServer?.closeAllConnections();
      secondServer?.close();
    },
    async executeCommand({ command, payload }) {
      const run = commands[command];
      // The runner treats a command without a result as unknown.
      return run && ((await run(payload as Payload)) ?? true);
    },
  };
}

/**
 * Serves endpoints before the runner's own middleware, which would buffer and cache the answers.
 *
 * @returns a listener for the second origin. It does the same, and allows any origin to read the project's files.
 */
function takeOver(server: Server, endpoints: ReadonlyMap<string, Endpoint>): RequestListener {
  const [serveProject] = server.listeners('request') as [RequestListener];
  const endpointsOr = (otherwise: RequestListener): RequestListener => {
    return (request, response) => {
      if (request.url?.startsWith(endpointsPath)) {
        void serveEndpoint(endpoints, request, response);
      } else {
        otherwise(request, response);
      }
    };
  };
  server.removeAllListeners('request').on('request', endpointsOr(serveProject));
  return endpointsOr((request, response) => {
    serveProject(request, response.setHeader('access-control-allow-origin', '*'));
  });
}

function commandsFor(endpoints: Map<string, Endpoint>): Record<string, Command> {
  const endpointAt = (path: string): Endpoint => {
    const endpoint = endpoints.get(path);
    if (!endpoint) {
      throw new Error(`There is no endpoint at ${path}. It ends with the test that created it.`);
    }
    return endpoint;
  };
  return {
    'endpoint-create': ({ path, answers }) => void endpoints.set(path, new Endpoint(answers)),
    'endpoint-answer': ({ path, answers }) => endpointAt(path).replaceAnswers(answers),
    'endpoint-log': ({ path }) => endpointAt(path).log,
    'endpoint-requested': ({ path, count }) => endpointAt(path).until(log => log.length >= count),
    'endpoint-aborted': ({ path, count }) =>
      endpointAt(path).until(log => log.filter(({ aborted }) => aborted).length >= count),
    'endpoint-release': ({ path }) => endpointAt(path).release(),
    'endpoint-remove': ({ path }) => {
      endpointAt(path).release();
      endpoints.delete(path);
    },
  };
}
