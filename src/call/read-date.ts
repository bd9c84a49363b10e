import { matching } from './read-text.js';
import { satisfying, type Reader } from './readers.js';

/** RFC 3339 full-date. */
export const readDate = dateMatching(/^\d{4}-\d\d-\d\d$/);

/** RFC 3339 date-time with a capital T and Z and without leap seconds, which `Date` reads alike in every engine. */
export const readDateTime = dateMatching(
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
);

/** Some engines read 31 February as 2 March. Comparing the day of the month finds such dates. */
function dateMatching(pattern: RegExp): Reader<string> {
  const read = matching(pattern);
  return satisfying(value => {
    const day = read(value, [])?.slice(0, 10) ?? '';
    return new Date(day).getUTCDate() === Number(day.slice(8));
  });
}
