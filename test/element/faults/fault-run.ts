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

/** What is at the URL before, and once it is all over. */
export const before: Answer = { json, etag: true, cors: true };
const after = counting(99);

/** A widget with what it has reported. */
export interface Loaded {
  readonly widget: MetropolisCall;
  readonly endpoint: Endpoint;
  readonly errors: string[];
  /** When it was loaded, as an English visitor's watch has it. */
  readonly time: string;
}

/** A widget in English and its first try, whatever comes of it. */
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

/** Resolves when the try under way is over, and what came of it rendered. */
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

/** Something else is there from now on, and time passes until the next try, which finds it. */
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
    loading: 'Loading the call…',
    ready: '',
    stale: `As of ${time}. The latest figures could not be loaded.`,
    failed: 'The call cannot be shown at the moment. Try again',
  };
  return status[state];
}

/** The next good answer is shown when the next try is due, without further ado. */
export async function expectRecovery(loaded: Loaded, clock: Clock, next: Outcome['next']): Promise<void> {
  await loaded.endpoint.answer(after);
  expect(clock.untilRequest()).to.be.within(next[0], next[1] + 0.002);
  await expectRecovered(loaded, clock);
}

/** The same at once, when something has happened. */
export async function expectRecoveryAtOnce(
  loaded: Loaded,
  clock: Clock,
  event: () => void | Promise<void>,
): Promise<void> {
  await loaded.endpoint.answer(after);
  // At most one request in 5 seconds is made, whatever happens.
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

/** What changes in the widget while something is done. */
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

/** The row of a fault, as the name of its test: `scripts/test/fault-table.ts` makes a table of such rows. */
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
