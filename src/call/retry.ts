const longestBackOff = 15 * 60_000;
const longestRetryAfter = 24 * 3_600_000;

/**
 * How long to wait before the next request, in milliseconds.
 *
 * @param interval between checks; `Infinity` for none
 * @param failures in a row so far. Each one after the first doubles the interval, up to 15 minutes.
 * @param retryAfter what the server asks for, up to a day. The wait is up to a fifth longer.
 * @param jitter from 0.9 to 1.1. It spreads the requests of pages that were opened, or sent away, at the same time.
 */
export function waitBeforeNextTry(
  interval: number,
  failures: number,
  retryAfter: number,
  jitter: number,
): number {
  const backedOff = interval * 2 ** Math.max(0, failures - 1);
  const wait = Math.min(backedOff, Math.max(interval, longestBackOff));
  return Math.max(wait * jitter, Math.min(retryAfter, longestRetryAfter) * (jitter + 0.1));
}
