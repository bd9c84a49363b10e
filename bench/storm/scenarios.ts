import { setTimeout as wait } from 'node:timers/promises';
import { goOnline, openPages } from '../open-pages.js';
import { perSecond, recordRequests, shortestGap } from './requests.js';
import type { Server } from './server.js';

/** Requests over time, around a failure. */
export interface StormRecord {
  readonly scenario: ScenarioKey;
  readonly pages: number;
  /** Requests in each second, from the moment when all pages are open. */
  readonly perSecond: readonly number[];
  /** The first and the last second of the time without a server. */
  readonly away: readonly [number, number];
  /** The shortest time between two requests of one page, in seconds. */
  readonly shortestGap: number;
}

export interface Scenario {
  readonly name: string;
  readonly pages: number;
  /** The seconds before, during and after the failure. */
  readonly seconds: readonly [number, number, number];
  /** The actions while the server is away, and when it comes back. */
  readonly fail: (server: Server, seconds: number) => Promise<void>;
}

export type ScenarioKey = 'failure' | 'online' | 'flapping';

export const scenarios: Readonly<Record<ScenarioKey, Scenario>> = {
  failure: {
    name: 'The server fails for two minutes',
    pages: 2000,
    seconds: [60, 120, 240],
    fail: beAway,
  },
  online: {
    name: 'A network is gone for two minutes; then all pages get the event "online" at once',
    pages: 2000,
    seconds: [60, 120, 240],
    fail: async (server, seconds) => {
      await beAway(server, seconds);
      goOnline();
    },
  },
  flapping: {
    name: 'A connection that comes and goes every second',
    pages: 20,
    seconds: [60, 120, 60],
    fail: async (server, seconds) => {
      const end = performance.now() + seconds * 1000;
      while (performance.now() < end) {
        await beAway(server, 1);
        goOnline();
        await wait(1000);
      }
    },
  },
};

async function beAway(server: Server, seconds: number): Promise<void> {
  await server.down();
  await wait(seconds * 1000);
  await server.up();
}

/** @param speed divides the length of each phase, for quick trials */
export async function play(key: ScenarioKey, server: Server, speed: number): Promise<StormRecord> {
  const { pages, seconds, fail } = scenarios[key];
  const [before, failing, after] = seconds.map(length => length / speed) as [number, number, number];
  const requests = recordRequests('/call.json?page=');
  await openPages(
    Array.from({ length: pages }, (_, page) => `${server.url}?page=${page}`),
    () => undefined,
  );
  const start = performance.now();
  await wait(before * 1000);
  const from = performance.now();
  await fail(server, failing);
  const to = performance.now();
  await wait(after * 1000);
  return {
    scenario: key,
    pages,
    perSecond: perSecond(requests, start, performance.now()),
    away: [(from - start) / 1000, (to - start) / 1000],
    shortestGap: shortestGap(requests),
  };
}
