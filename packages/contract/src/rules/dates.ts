import { own } from '../json.js';
import { isUsable } from '../scalars.js';
import type { Checked } from './rule.js';

/** The clocks of two computers may differ by this much, in milliseconds. */
const clockSkew = 5 * 60_000;
/** One day, in milliseconds. In another time zone, tomorrow may have begun. */
const day = 24 * 60 * 60_000;

/** Reports dates in the future. */
export function checkDays({ contents, now, report }: Checked): void {
  for (const { steps, kind, value } of contents.scalars) {
    if (kind === 'date' && Date.parse(value as string) > now + day) {
      report('date-in-future', steps, { date: value as string });
    }
  }
}

/** Reports a missing `updated`, and one in the future: open pages would refuse every later correction until then. */
export function checkUpdated({ json, now, report }: Checked): void {
  const updated = own(json, 'updated');
  if (updated === undefined) {
    report('updated-missing', ['updated'], {});
  } else if (isUsable('dateTime', updated) && Date.parse(updated as string) > now + clockSkew) {
    report('updated-in-future', ['updated'], { updated: updated as string });
  }
}
