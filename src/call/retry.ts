const longestBackOff = 15 * 60_000;
const longestRetryAfter = 24 * 3_600_000;
const firstLoadInterval = 60_000;

/** What decides when to try next; times in milliseconds. */
export interface Outlook {
  /** Between checks; `Infinity` for none. */
  readonly interval: number;
  /** Failed tries since the last success. */
  readonly failures: number;
  /** What the server asked for, at the last failure. */
  readonly retryAfter: number;
  /** Whether there is nothing to show yet, so that even a widget that wants no checks has to try again. */
  readonly isFirstLoad: boolean;
  /** From 0.9 to 1.1, so that pages opened together do not ask together. */
  readonly jitter: number;
}

export function drawJitter(): number {
  return 0.9 + Math.random() * 0.2;
}

/**
 * How long to wait after a try, in milliseconds: the interval, doubled with each further failure in a row up to 15
 * minutes, give or take the jitter; and at least what the server asked for, up to a day.
 */
export function waitBeforeNextTry(outlook: Outlook): number {
  const interval =
    outlook.isFirstLoad && outlook.interval === Infinity ? firstLoadInterval : outlook.interval;
  const doublings = Math.max(0, outlook.failures - 1);
  const wait = doublings ? Math.min(interval * 2 ** doublings, Math.max(interval, longestBackOff)) : interval;
  return Math.max(wait * outlook.jitter, Math.min(outlook.retryAfter, longestRetryAfter));
}
