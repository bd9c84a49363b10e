import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../../src/element/metropolis-call.js';
import type { Answer, Endpoint } from '../../support/endpoint.js';
import {
  createWidget,
  isFallbackShown,
  partsOf,
  seenText,
  shadowOf,
  type State,
  statesOf,
  textOf,
} from '../../support/widget.js';
import type { Clock } from '../../support/clock.js';
import { counting, json } from './fault-answers.js';
import type { Fault, Outcome } from './faults.js';

/** The answers before and after the fault. */
export const before: Answer = { json, etag: true, cors: true };
const after = counting(99);

/** A widget and its errors. */
export interface Loaded {
  readonly widget: MetropolisCall;
  readonly endpoint: Endpoint;
  readonly errors: string[];
  /** The time of the load, as displayed in English. */
  readonly time: string;
}

/** Creates an English widget, and waits for the end of its first request. */
export async function load(endpoint: Endpoint, clock: Clock, fault?: Partial<Fault>): Promise<Loaded> {
  const url = fault?.crossOrigin ? endpoint.crossOriginUrl : endpoint.url;
  const widget = await createWidget(
    `<metropolis-call lang="en" src="${url}"><p>Fallback</p></metropolis-call>`,
  );
  const errors: string[] = [];
  widget.addEventListener('call-error', ({ error }) => errors.push(error.code));
  const time = new Date().toLocaleTimeString('en', { timeStyle: 'short' }).replace(/\s/, ' ');
  const loaded = { widget, endpoint, errors, time };
  await tryEnd(loaded, clock, fault);
  return loaded;
}

/** Resolves when the request under way is over and its result is rendered. */
export async function tryEnd(
  { widget, endpoint }: Loaded,
  clock: Clock,
  fault?: Partial<Fault>,
): Promise<void> {
  const joined = widget.reload();
  if (fault?.stalls) {
    await (fault.stalls === 'in the body' ? clock.headers() : endpoint.requested(clock.requests()));
    clock.pass(10);
  }
  await joined;
  await widget.updateComplete;
}

/** Changes the answer, lets time pass until the next request, and waits for its end. */
export async function nextTry(loaded: Loaded, clock: Clock, answer: Answer, fault?: Fault): Promise<void> {
  await loaded.endpoint.answer(answer);
  clock.untilRequest();
  await tryEnd(loaded, clock, fault);
}

export function expectOutcome(loaded: Loaded, { state, code, count }: Outcome): void {
  const { widget, errors, time } = loaded;
  expect(statesOf(widget)).to.deep.equal([state]);
  expect(errors).to.deep.equal(code ? [code] : []);
  expect(partsOf(widget, 'count-value').map(textOf)).to.deep.equal(count === undefined ? [] : [`${count}`]);
  expect(isFallbackShown(widget)).to.equal(count === undefined);
  expect(seenText(widget, 'status')).to.equal(statusOf(state, time));
}

function statusOf(state: State, time: string): string {
  const status: Record<State, string> = {
    loading: 'Loading…',
    ready: '',
    stale: `As of ${time}. The latest figures could not be loaded.`,
    failed: 'The call cannot be shown at the moment. Try again',
  };
  return status[state];
}

/** Expects that the next good answer is shown when the next request is due. */
export async function expectRecovery(loaded: Loaded, clock: Clock, next: Outcome['next']): Promise<void> {
  await loaded.endpoint.answer(after);
  expect(clock.untilRequest()).to.be.within(next[0], next[1] + 0.002);
  await expectRecovered(loaded, clock);
}

/** Expects that an event causes a request at once, and that its answer is shown. */
export async function expectRecoveryAtOnce(
  loaded: Loaded,
  clock: Clock,
  event: () => void | Promise<void>,
): Promise<void> {
  await loaded.endpoint.answer(after);
  // The client makes at most one request in 5 seconds.
  clock.pass(5);
  const requests = clock.requests();
  await event();
  expect(clock.requests()).to.equal(requests + 1);
  await expectRecovered(loaded, clock);
}

async function expectRecovered(loaded: Loaded, clock: Clock): Promise<void> {
  await tryEnd(loaded, clock);
  loaded.errors.length = 0;
  expectOutcome(loaded, { state: 'ready', count: 99, next: [54, 66] });
}

/** The changes in the widget during an action. */
export async function changesDuring(widget: Element, action: () => Promise<void>): Promise<MutationRecord[]> {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver(records => changes.push(...records));
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(widget, everything);
  observer.observe(shadowOf(widget), everything);
  await action();
  changes.push(...observer.takeRecords());
  observer.disconnect();
  return changes;
}

/** The name of a fault's test, which is half a row of the table that `scripts/test/fault-table.ts` prints. */
export function rowOf(name: string, { state, code, count, next }: Outcome, then = ''): string {
  const status = {
    loading: [],
    ready: [],
    stale: ['“As of 2:32 PM. …”'],
    failed: ['fallback', '“The call cannot …”', '“Try again”'],
  }[state];
  const seen = [...(count === undefined ? [] : [`${count} signed`]), ...status].join(', ');
  const due = [...new Set(next)].join(' to ');
  return [name, state, code ?? 'none', seen, then || `${due} s`].join(' | ');
}
