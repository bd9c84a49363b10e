import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * How an endpoint answers: plain data, so that a test in a browser can say it. The fields are explained where
 * tests find them, in `test/support/endpoint.ts`.
 *
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 * @property {string} [body]
 * @property {string} [bodyBase64]
 * @property {unknown} [json]
 * @property {true | string} [etag]
 * @property {boolean} [cors]
 * @property {number} [headersDelay]
 * @property {boolean} [hold]
 * @property {{ bytes: number, every: number, endless?: boolean }} [drip]
 * @property {number} [resetAfter]
 *
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * @param {Answer} answer
 * @param {Request} request
 * @param {Response} response
 */
export async function sendAnswer(answer, request, response) {
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

/**
 * @param {Answer} answer
 * @param {Buffer} body
 * @param {Response} response
 */
async function sendBody(answer, body, response) {
  if (answer.resetAfter !== undefined) {
    // Only once the bytes are on their way: else the client could see no answer at all, and ask again.
    response.write(body.subarray(0, answer.resetAfter), () => response.destroy());
  } else if (answer.drip) {
    await pipeline(Readable.from(drops(body, answer.drip)), response);
  } else {
    response.end(body);
  }
}

/**
 * @param {Buffer} body
 * @param {NonNullable<Answer['drip']>} drip
 */
async function* drops(body, { bytes, every, endless = false }) {
  for (let sent = 0; sent < body.length; sent += bytes) {
    yield body.subarray(sent, sent + bytes);
    await delay(every);
  }
  while (endless) {
    yield Buffer.alloc(bytes, ' ');
    await delay(every);
  }
}

/** @param {Answer} answer */
function bodyOf({ body = '', bodyBase64, json }) {
  if (bodyBase64 !== undefined) {
    return Buffer.from(bodyBase64, 'base64');
  }
  return Buffer.from(json === undefined ? body : JSON.stringify(json));
}

/**
 * @param {Answer} answer
 * @param {Buffer} body
 * @returns {Record<string, string>}
 */
function headersOf({ headers = {}, etag, cors = false }, body) {
  const chosen = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    'content-type': 'application/json',
    // A test that says nothing about caching must not depend on a browser's guess.
    'cache-control': 'no-cache',
    ...(etag && { etag: etag === true ? hashOf(body) : etag }),
    ...(cors && { 'access-control-allow-origin': '*' }),
    ...Object.fromEntries(chosen),
  };
}

/** @param {Buffer} body */
function hashOf(body) {
  return `"${createHash('sha256').update(body).digest('base64url')}"`;
}
