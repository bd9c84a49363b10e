import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, LoggedRequest } from '../support/endpoint.js';
import { sendAnswer } from './answer.js';
import { Endpoint } from './endpoint.js';

/** The path of every endpoint begins with this. */
export const endpointsPath = '/endpoint/';

const unknownEndpoint = new Endpoint([{ status: 404, body: '{}' }]);

/** Answers a request by the endpoint at its path. */
export async function serveEndpoint(
  endpoints: ReadonlyMap<string, Endpoint>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const endpoint = endpoints.get(url.pathname) ?? unknownEndpoint;
  const answer = endpoint.takeAnswer();
  record(endpoint, url, request, response, answer);
  if (answer.hold) {
    await endpoint.held();
  }
  try {
    await sendAnswer(answer, request, response);
  } catch (error) {
    // A client that disconnects early is not a server error. The log records it as aborted.
    if (!response.destroyed) {
      throw error;
    }
  }
}

function record(
  endpoint: Endpoint,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): void {
  const entry: LoggedRequest = {
    time: Date.now(),
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: request.headers as Record<string, string>,
    get status() {
      return response.headersSent ? response.statusCode : null;
    },
    aborted: false,
  };
  endpoint.log.push(entry);
  endpoint.notify();
  response.once('close', () => {
    entry.aborted = !response.writableFinished && answer.resetAfter === undefined;
    endpoint.notify();
  });
}
