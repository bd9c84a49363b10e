const longestBackOff = 15 * 60_000;
const longestRetryAfter = 24 * 3_600_000;

/**
 * How long to wait after a try, in milliseconds.
 *
 * @param interval between checks; `Infinity` for none.
 * @param failures in a row up to now. With each after the first the interval doubles, up to 15 minutes.
 * @param retryAfter what the server asks for; up to a day it is granted, and up to a fifth more.
 * @param jitter from 0.9 to 1.1, so that pages opened together, or told to come back at the same time, do not ask together.
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
