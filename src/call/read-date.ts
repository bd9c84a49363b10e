import { matching } from './read-text.js';

/** RFC 3339 full-date. */
export const readDate = matching(/^\d{4}-(0[1-9]|1[0-2])-\d\d$/, isOnCalendar);

/** RFC 3339 date-time with a capital T and Z and without leap seconds, which `Date` reads alike in every engine. */
export const readDateTime = matching(
  /^.{10}T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
  time => !!readDate(time.slice(0, 10), []),
);

/**
 * Some engines read 31 February as 2 March. Comparing the day of the month finds such dates. Firefox also reads a month of
 * zero as a month, which the patterns exclude.
 */
function isOnCalendar(date: string): boolean {
  return new Date(date).getUTCDate() === Number(date.slice(8));
}
