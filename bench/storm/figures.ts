import { defaultRefresh } from '../../src/call/call-client.js';
import type { StormRecord } from './scenarios.js';

/** Requests per second of all pages while nothing fails: each page checks once in `refresh` seconds. */
export function steadyRate({ pages }: StormRecord): number {
  return pages / defaultRefresh;
}

/** The most requests in one second, while the server was away and afterwards. */
export function peakSince({ perSecond, away }: StormRecord): number {
  return Math.max(...perSecond.slice(Math.floor(away[0])));
}

/** The most requests in one second before the failure, which shows the random variation. */
export function peakBefore({ perSecond, away }: StormRecord): number {
  return Math.max(...perSecond.slice(0, Math.floor(away[0])));
}
