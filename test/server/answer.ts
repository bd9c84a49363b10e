import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answer } from '../support/endpoint.js';

/** Sends the response that a test has set. */
export async function sendAnswer(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await delay(answer.headersDelay ?? 0);
  const body = bodyOf(answer);
  const headers = headersOf(answer, body);
  if (headers.etag && request.headers['if-none-match'] === headers.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  if (answer.resetAfter !== undefined) {
    headers['content-length'] ??= String(body.length);
  }
  response.writeHead(answer.status ?? 200, headers);
  await sendBody(answer, body, response);
}

async function sendBody(answer: Answer, body: Buffer, response: ServerResponse): Promise<void> {
  if (answer.resetAfter !== undefined) {
    // Waits until the bytes are on their way. Otherwise the client may see no answer at all and repeat the request.
    response.write(body.subarray(0, answer.resetAfter), () => response.destroy());
  } else if (answer.drip) {
    await pipeline(Readable.from(drops(body, answer.drip)), response);
  } else {
    response.end(body);
  }
}

async function* drops(
  body: Buffer,
  { bytes, every, endless = false }: NonNullable<Answer['drip']>,
): AsyncGenerator<Buffer> {
  for (let sent = 0; sent < body.length; sent += bytes) {
    yield body.subarray(sent, sent + bytes);
    await delay(every);
  }
  while (endless) {
    yield Buffer.alloc(bytes, ' ');
    await delay(every);
  }
}

function bodyOf({ body = '', bodyBase64, json }: Answer): Buffer {
  if (bodyBase64 !== undefined) {
    return Buffer.from(bodyBase64, 'base64');
  }
  return Buffer.from(json === undefined ? body : JSON.stringify(json));
}

function headersOf({ headers = {}, etag, cors = false }: Answer, body: Buffer): Record<string, string> {
  const chosen = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    'content-type': 'application/json',
    // Without this, a browser guesses how long to cache the answer.
    'cache-control': 'no-cache',
    ...(etag && { etag: etag === true ? hashOf(body) : etag }),
    ...(cors && { 'access-control-allow-origin': '*' }),
    ...Object.fromEntries(chosen),
  };
}

function hashOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url')}"`;
}
