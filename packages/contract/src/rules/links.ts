import { shorten } from '../json.js';
import type { Steps } from '../path.js';
import type { Checked } from './rule.js';

/** Reports addresses without `https:`. Others can read or change what they transfer. */
export function checkLinks({ contents, report }: Checked): void {
  const check = (steps: Steps, url: string): void => {
    if (!/^https:/i.test(url)) {
      report('insecure-link', steps, { url: shorten(url) });
    }
  };
  for (const { steps, kind, value } of contents.scalars) {
    if (kind === 'url') {
      check(steps, value as string);
    }
  }
  for (const { steps, kind, wordings } of contents.texts) {
    if (kind === 'urlText') {
      wordings.forEach((url, tag) => check(tag ? [...steps, tag] : steps, url));
    }
  }
}
