import { matching, only, type Reader } from './readers.js';

/** RFC 3339 full-date. */
export const readDate = dateMatching(/^\d{4}-\d\d-\d\d$/);

/** RFC 3339 date-time with capital T and Z, without leap seconds: what every engine's `Date` reads. */
export const readDateTime = dateMatching(
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
);

/** Some engines read 31 February as 2 March, so the day has to come back as it went in. */
function dateMatching(pattern: RegExp): Reader<string> {
  const read = matching(pattern);
  return only(value => {
    const day = read(value, [])?.slice(0, 10) ?? '';
    return new Date(day).getUTCDate() === Number(day.slice(8));
  });
}
