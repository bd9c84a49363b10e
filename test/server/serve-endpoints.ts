import { sendAnswer } from './answer.js';
import { Endpoint } from './endpoint.js';

/**
 * @typedef {import('./answer.js').Answer} Answer
 * @typedef {import('./answer.js').Request} Request
 * @typedef {import('./answer.js').Response} Response
 */

/** Every endpoint's path begins with this. */
export const endpointsPath = '/endpoint/';

const unknownEndpoint = new Endpoint([{ status: 404, body: '{}' }]);

/**
 * @param {Map<string, Endpoint>} endpoints by path
 * @param {Request} request
 * @param {Response} response
 */
export async function serveEndpoint(endpoints, request, response) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const endpoint = endpoints.get(url.pathname) ?? unknownEndpoint;
  const answer = endpoint.takeAnswer();
  record(endpoint, url, request, response, answer);
  if (answer.hold) {
    await endpoint.held();
  }
  // A client that went away half-way is no fault of the server's: the log tells.
  await sendAnswer(answer, request, response).catch(error => {
    if (!response.destroyed) {
      throw error;
    }
  });
}

/**
 * @param {Endpoint} endpoint
 * @param {URL} url
 * @param {Request} request
 * @param {Response} response
 * @param {Answer} answer
 */
function record(endpoint, url, request, response, answer) {
  const entry = {
    time: Date.now(),
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    get status() {
      return response.headersSent ? response.statusCode : null;
    },
    aborted: false,
  };
  endpoint.log.push(entry);
  endpoint.changed();
  response.once('close', () => {
    entry.aborted = !response.writableFinished && answer.resetAfter === undefined;
    endpoint.changed();
  });
}
