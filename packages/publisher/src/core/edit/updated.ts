import { own } from '../json/values.js';

/** The largest difference between clocks that is tolerated, in milliseconds. */
const clockSkew = 5 * 60_000;

/**
 * The new value of `updated` when a call changes now. Open pages refuse a call that is older than the one they show. If
 * another clock set the old date a little ahead, the new date is one second later. A date further ahead is a mistake,
 * and is replaced by the current time.
 */
export function updatedAfter(json: unknown, now: Date): string {
  const stated = own(json, 'updated');
  const before = typeof stated === 'string' ? Date.parse(stated) : NaN;
  const isAhead = before >= now.getTime() - 1000 && before <= now.getTime() + clockSkew;
  return new Date(isAhead ? before + 1000 : now.getTime()).toISOString().replace(/\.\d+Z$/, 'Z');
}
