import { defaultRefresh } from '../../src/call/call-client.js';
import type { CacheRecord } from './checks.js';
import { perCore } from './load.js';

/** How many pages are open in the calculation. */
export const openPages = 10_000_000;

/** The resources for ten million open pages of a call of 10,000, calculated from the figures of one cache. */
export interface Need {
  readonly what: string;
  /** Cores of caches. */
  readonly cores: number;
  /** Gigabits per second. */
  readonly gigabits: number;
}

/** With a change a minute, each check of each page finds a change. */
export function needsOn({ checks, changes, bytes }: CacheRecord): Need[] {
  const perSecond = openPages / defaultRefresh;
  const need = (what: string, rate: number, size: number): Need => ({
    what,
    cores: perSecond / rate,
    gigabits: (perSecond * size * 8) / 1e9,
  });
  return [
    need('no change', perCore(checks), bytes.check),
    need('a change a minute, the list apart', perCore(changes.apart), bytes.apart),
    need('a change a minute, the list in the call', perCore(changes.whole), bytes.whole),
  ];
}
