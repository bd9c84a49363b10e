import type { Call } from '../../../src/call/call.js';
import { type Answer, createEndpoint, refusedUrl } from '../../support/endpoint.js';
import { demoCall } from '../../support/widget.js';
import { serverDate } from '../../support/clock.js';

/** The good call, with 13 signatories. */
export const json: Call = demoCall;
export const text = JSON.stringify(json);

/** A call with this count. */
export function counting(signatoryCount: number): Answer {
  return { json: { ...json, signatories: [], signatoryCount }, etag: true, cors: true };
}

export function older(): Answer {
  return { json: { ...json, signatories: [], signatoryCount: 14, updated: '2020-06-01T00:00:00Z' } };
}

/** A redirect to a refused connection, because the URL itself must work before and after. */
export function refused(): Answer {
  return { status: 302, headers: { location: refusedUrl } };
}

/** A redirect to the endpoint itself, by a relative URL. */
export function looping(): Answer {
  return { status: 302, headers: { location: 'call.json' } };
}

export async function moved(cors: boolean): Promise<Answer> {
  const target = await createEndpoint({ json, cors });
  return { status: 301, headers: { location: target.crossOriginUrl } };
}

export function endless(): Answer {
  return { body: text.slice(0, -1), drip: { bytes: 4096, every: 20, endless: true } };
}

/** A page for people, such as an error or a login form. */
export function page(status: number): Answer {
  const body = '<!doctype html><title>Sorry</title><form><input type="password"></form>';
  return { status, body, cors: true, headers: { 'content-type': 'text/html' } };
}

export function busy(status: number, seconds: number): Answer {
  return { status, cors: true, headers: { 'retry-after': String(seconds) } };
}

export function busyUntil(status: number, seconds: number): Answer {
  return { status, headers: { 'retry-after': serverDate(seconds) } };
}

export function utf16(): Answer {
  const units = Array.from(`\uFEFF${text}`, character => character.charCodeAt(0));
  const bytes = units.flatMap(unit => [unit & 255, unit >> 8]);
  return { bodyBase64: btoa(String.fromCharCode(...bytes)) };
}

/** A body of this size, padded with blanks. */
export function ofBytes(size: number): Answer {
  return { body: text + ' '.repeat(size - new Blob([text]).size) };
}

/** A good call except for one key, which holds nested arrays. */
export function nested(key: string, depth: number): Answer {
  const value = '['.repeat(depth) + ']'.repeat(depth);
  return { body: JSON.stringify({ ...json, [key]: 0 }).replace(`"${key}":0`, `"${key}":${value}`) };
}

let tags = 0;

/** The same call with a new ETag for each call of this function. */
export function changingTag(): Answer {
  tags += 1;
  return { json, etag: `"${tags}"` };
}
