import { setTimeout as wait } from 'node:timers/promises';
import { defaultRefresh } from '../../src/call/call-client.js';
import { openPages } from '../open-pages.js';
import { call } from '../sample.js';
import type { Origin } from './origin.js';

/** How long caches may keep the call, in seconds. */
export const maxAges = [5, 30, 60] as const;

/** The time until pages showed a change. */
export interface FreshnessRecord {
  readonly maxAge: number;
  /** The number of changes of the call. */
  readonly changes: number;
  /** Of each page and change: from the change of the file to the page's new state, in seconds. */
  readonly delays: readonly number[];
}

export function pathFor(maxAge: number): string {
  return `/call/${maxAge}/call.json`;
}

/** The demo's call with a number of signatories. */
export function callOf(count: number): string {
  return JSON.stringify({ ...(JSON.parse(call) as object), signatoryCount: count });
}

/** Signs the call again and again, and measures how long each of the open pages takes to show it. */
export function measureFreshness(
  origin: Origin,
  cacheOrigin: string,
  pages: number,
  seconds: number,
): Promise<FreshnessRecord[]> {
  return Promise.all(maxAges.map(maxAge => measureOne(origin, cacheOrigin, maxAge, pages, seconds)));
}

async function measureOne(
  origin: Origin,
  cacheOrigin: string,
  maxAge: number,
  pages: number,
  seconds: number,
): Promise<FreshnessRecord> {
  const path = pathFor(maxAge);
  const changedAt = new Map<number, number>();
  const delays: number[] = [];
  let shown = (): void => undefined;
  await openPages(Array<string>(pages).fill(`${cacheOrigin}${path}`), state => {
    const at = state.status === 'ready' && changedAt.get(state.call.signatoryCount ?? 0);
    if (at) {
      delays.push((performance.now() - at) / 1000);
      shown();
    }
  });
  const end = performance.now() + seconds * 1000;
  for (let count = 1000; performance.now() < end; count += 1) {
    // At any moment between two requests of the cache.
    await wait(Math.random() * maxAge * 1000);
    origin.write(path, callOf(count));
    changedAt.set(count, performance.now());
    await new Promise<void>(resolve => {
      shown = () => delays.length === pages * changedAt.size && resolve();
    });
  }
  return { maxAge, changes: changedAt.size, delays };
}

/** The longest possible delay: the cache's copy has just been renewed, and the page has just checked. */
export function longestDelay(maxAge: number): number {
  // A page waits up to a tenth longer than `refresh`, so that pages do not ask together.
  return maxAge + defaultRefresh * 1.1;
}
