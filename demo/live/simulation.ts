import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { isCrossOrigin, readBody, sendFile, sendJson, sendNotAllowed } from './http.js';
import type { LiveFile } from './live-file.js';
import { setStatus } from './record.js';

const servers = ['works', 'broken', 'slow'] as const;
const statuses = ['open', 'closed', 'archived'] as const;

export type Server = (typeof servers)[number];

/** The served call, and how the simulated server behaves. */
export interface Live {
  readonly file: LiveFile;
  server: Server;
}

/** Milliseconds. Long enough for the widget to say that it is loading. */
const slowDelay = 4000;

/** Sends the call at once, late, or not at all. */
export async function sendCall(
  request: IncomingMessage,
  response: ServerResponse,
  live: Live,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendNotAllowed(response, 'GET, HEAD');
    return;
  }
  if (live.server === 'slow') {
    await delay(slowDelay);
  }
  if (live.server === 'broken') {
    response.setHeader('Access-Control-Allow-Origin', '*');
    sendJson(response, 503, { error: 'The demo simulates a broken server' });
    return;
  }
  sendFile(request, response, live.file.body, live.file.modified);
}

/** `GET` returns the simulation. `PUT` of `{"server": …}` or `{"status": …}` changes it. */
export async function changeSimulation(
  request: IncomingMessage,
  response: ServerResponse,
  live: Live,
): Promise<void> {
  if (isCrossOrigin(request)) {
    sendJson(response, 403, { error: 'Only pages of this server may change the call' });
    return;
  }
  if (request.method !== 'GET' && request.method !== 'PUT') {
    sendNotAllowed(response, 'GET, PUT');
    return;
  }
  if (request.method === 'PUT' && !apply(await readBody(request), live)) {
    sendJson(response, 400, {
      error: `Send {"server": …} with ${servers.join(' or ')}, or {"status": …} with ${statuses.join(' or ')}`,
    });
    return;
  }
  sendJson(response, 200, { server: live.server, status: live.file.record.call['status'] ?? 'open' });
}

function apply(body: string | undefined, live: Live): boolean {
  const server = servers.find(name => body === JSON.stringify({ server: name }));
  const status = statuses.find(name => body === JSON.stringify({ status: name }));
  if (server) {
    live.server = server;
  }
  if (status) {
    live.file.replace(setStatus(live.file.record, status, new Date()));
  }
  return Boolean(server ?? status);
}
