import type { CallErrorCode } from '../../../src/call/call-error.js';
import type { Answer } from '../../support/endpoint.js';
import type { State } from '../../support/widget.js';
import * as answers from './fault-answers.js';

/** The result of a request. */
export interface Outcome {
  readonly state: State;
  /** The code of the one `call-error`. Undefined: there is no such event. */
  readonly code?: CallErrorCode;
  /** The count shown. Undefined: the call is not shown. */
  readonly count?: number;
  /** Whether no node of the widget changes. */
  readonly unchanged?: true;
  /** When the next request is due: at least and at most this many seconds later. */
  readonly next: readonly [number, number];
}

/** The results of a fault on the first load, and after a good load of 13 signatories. */
interface Outcomes {
  readonly first: Outcome;
  readonly later: Outcome;
}

/** A fault, or something unusual, on the way from the publisher's file to a visitor. */
export interface Fault extends Outcomes, Where {
  readonly name: string;
  /** The answer during the fault. */
  serve(): Answer | Promise<Answer>;
}

interface Where {
  /** Where the answer stops for good. The request then ends at its time limit. */
  readonly stalls?: 'before the headers' | 'in the body';
  /** Whether the URL is on another origin than the page. */
  readonly crossOrigin?: boolean;
}

/** The interval with its jitter. */
const minute: Outcome['next'] = [54, 66];

export function failing(code: CallErrorCode, next = minute): Outcomes {
  return { first: { state: 'failed', code, next }, later: { state: 'stale', code, count: 13, next } };
}

/** A good answer without anything new. */
export const fine: Outcomes = {
  first: { state: 'ready', count: 13, next: minute },
  later: { state: 'ready', count: 13, unchanged: true, next: minute },
};

function counting(count: number): Outcome {
  return { state: 'ready', count, next: minute };
}

function fault(name: string, serve: Fault['serve'], outcomes: Outcomes, where: Where = {}): Fault {
  return { name, serve, ...outcomes, ...where };
}

const { json, text, ofBytes } = answers;
const atLeast = (seconds: number) => [seconds, seconds * 1.2] as const;
/** A date has whole seconds, and the request takes time. */
const about = (seconds: number) => [seconds - 10, (seconds + 1) * 1.2] as const;

const connectionFaults = [
  fault('connection refused', answers.refused, failing('network')),
  fault('reset in the middle of the body', () => ({ json, resetAfter: 500 }), failing('network')),
  fault('a body that drips and never ends', answers.endless, failing('timeout'), { stalls: 'in the body' }),
  fault('slow headers', () => ({ json, hold: true }), failing('timeout'), { stalls: 'before the headers' }),
  fault('a redirect loop', answers.looping, failing('network')),
  fault('301 to another origin, with CORS', () => answers.moved(true), fine),
  fault('301 to another origin, without CORS', () => answers.moved(false), failing('network')),
  fault('missing CORS headers', () => ({ json }), failing('network'), { crossOrigin: true }),
];

const statusFaults = [
  fault('204', () => ({ status: 204 }), failing('not-json')),
  fault('404', () => answers.page(404), failing('http')),
  fault('410', () => answers.page(410), failing('http')),
  fault('429, Retry-After: 120', () => answers.busy(429, 120), failing('http', atLeast(120))),
  fault('429, Retry-After: a date in 120 s', () => answers.busyUntil(429, 120), failing('http', about(120))),
  fault('429, Retry-After: 120 that CORS hides', () => answers.busy(429, 120), failing('http'), {
    crossOrigin: true,
  }),
  fault('500', () => answers.page(500), failing('http')),
  fault('503, Retry-After: 300', () => answers.busy(503, 300), failing('http', atLeast(300))),
];

const bodyFaults = [
  fault('wrong content type', () => ({ json, headers: { 'content-type': 'text/plain' } }), fine),
  fault('UTF-8 with BOM', () => ({ body: `\uFEFF${text}` }), fine),
  fault('UTF-16', answers.utf16, failing('not-json')),
  fault('truncated JSON', () => ({ body: text.slice(0, -100) }), failing('not-json')),
  fault('an empty body', () => ({ body: '' }), failing('not-json')),
  fault('`null`', () => ({ body: 'null' }), failing('invalid')),
  fault('`[]`', () => ({ body: '[]' }), failing('invalid')),
  fault('nested 1,000 deep, unknown key', () => answers.nested('x', 1000), fine),
  fault('nested 1,000 deep, as title', () => answers.nested('title', 1000), failing('invalid')),
  fault('nested 100,000 deep, as title', () => answers.nested('title', 1e5), failing('invalid')),
  fault('5 MB', () => ofBytes(5_000_000), fine),
  fault('5 MB + 1', () => ofBytes(5_000_001), failing('too-large')),
  fault('200 with an HTML login page', () => answers.page(200), failing('not-json')),
];

const recordFaults = [
  fault('a version not known', () => ({ json: { ...json, version: 2 } }), failing('unsupported-version')),
  fault('a count that falls', () => answers.counting(12), { first: counting(12), later: counting(12) }),
  fault('a record older than the last one', answers.older, { first: counting(14), later: fine.later }),
  fault('an ETag that always changes', answers.changingTag, fine),
  fault('Cache-Control: no-store', () => ({ json, headers: { 'cache-control': 'no-store' } }), fine),
];

export const faults: readonly Fault[] = [
  ...connectionFaults,
  ...statusFaults,
  ...bodyFaults,
  ...recordFaults,
];
