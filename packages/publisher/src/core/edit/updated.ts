import { own } from '../json/values.js';

/** Clocks differ by minutes, in milliseconds. */
const clockSkew = 5 * 60_000;

/**
 * The date of the last change, when a call changes now. Pages that are open refuse what is older than what they show: a
 * date that another clock set a little ahead is passed by a second. One further ahead is a mistake, and mended.
 */
export function updatedAfter(json: unknown, now: Date): string {
  const stated = own(json, 'updated');
  const before = typeof stated === 'string' ? Date.parse(stated) : NaN;
  const isAhead = before >= now.getTime() - 1000 && before <= now.getTime() + clockSkew;
  return new Date(isAhead ? before + 1000 : now.getTime()).toISOString().replace(/\.\d+Z$/, 'Z');
}
