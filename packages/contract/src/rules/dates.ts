import { own } from '../json.js';
import { isUsable } from '../scalars.js';
import type { Checked } from './rule.js';

/** Milliseconds that the clocks of two computers may differ by. */
const clockSkew = 5 * 60_000;
/** Milliseconds. Elsewhere on earth it may already be tomorrow. */
const day = 24 * 60 * 60_000;

/** Reports days that are still to come. */
export function checkDays({ contents, now, report }: Checked): void {
  for (const { steps, kind, value } of contents.scalars) {
    if (kind === 'date' && Date.parse(value as string) > now + day) {
      report('date-in-future', steps, { date: value as string });
    }
  }
}

/** Reports an `updated` that is not there, or after which open pages would refuse what comes. */
export function checkUpdated({ json, now, report }: Checked): void {
  const updated = own(json, 'updated');
  if (updated === undefined) {
    report('updated-missing', ['updated'], {});
  } else if (isUsable('dateTime', updated) && Date.parse(updated as string) > now + clockSkew) {
    report('updated-in-future', ['updated'], { updated: updated as string });
  }
}
