import type { Call } from '../../../src/call/call.js';
import { type Answer, createEndpoint, refusedUrl } from '../../support/endpoint.js';
import { demoCall } from '../../support/widget.js';
import { serverDate } from '../../support/clock.js';

/** The good call, of which 13 have signed. */
export const json: Call = demoCall;
export const text = JSON.stringify(json);

/** A call of which so many have signed. */
export function counting(signatoryCount: number): Answer {
  return { json: { ...json, signatories: [], signatoryCount }, etag: true, cors: true };
}

export function older(): Answer {
  return { json: { ...json, signatories: [], signatoryCount: 14, updated: '2020-06-01T00:00:00Z' } };
}

/** By way of a redirect, so that something else can be at the same URL before and after. */
export function refused(): Answer {
  return { status: 302, headers: { location: refusedUrl } };
}

/** A relative URL: the endpoint itself. */
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

/** What a web server shows to people: an error, or a form to log in. */
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

/** A body of the size, with blanks at its end. */
export function ofBytes(size: number): Answer {
  return { body: text + ' '.repeat(size - new Blob([text]).size) };
}

/** A good call but for one key, which holds arrays in arrays. */
export function nested(key: string, depth: number): Answer {
  const value = '['.repeat(depth) + ']'.repeat(depth);
  return { body: JSON.stringify({ ...json, [key]: 0 }).replace(`"${key}":0`, `"${key}":${value}`) };
}

let tags = 0;

/** A tag of its own for each answer that is made up here, and for each check thus. */
export function changingTag(): Answer {
  tags += 1;
  return { json, etag: `"${tags}"` };
}
