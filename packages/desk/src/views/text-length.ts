import { msg, str } from '@lit/localize';
import type { TextPlace } from '../document/text-places.js';
import { number, plural } from '../language/format.js';

/** Above this share of the limit, the limit is shown. */
const near = 0.8;

/** Says how long a text is, and how much of it visitors see at first. */
export function lengthWords({ kind, limit }: TextPlace, wording: string): string {
  const n = number(wording.length);
  const length =
    wording.length > limit * near
      ? msg(str`${n} of at most ${number(limit)} characters`, { id: 'length-limit' })
      : plural(
          wording.length,
          () => msg(str`${n} character`, { id: 'length-one' }),
          () => msg(str`${n} characters`, { id: 'length-other' }),
        );
  return kind === 'summary' ? `${length}. ${paragraphWords(wording)}` : length;
}

/** The widget shows the first paragraph; the others open in place. */
function paragraphWords(summary: string): string {
  const paragraphs = summary.split(/\n\s*\n/).filter(paragraph => paragraph.trim());
  const [first = ''] = paragraphs;
  return paragraphs.length > 1
    ? msg(
        str`Visitors see the first paragraph, ${number(first.length)} characters; ${number(paragraphs.length - 1)} more under “Read more”.`,
        { id: 'length-paragraphs' },
      )
    : msg('Visitors see all of it at once.', { id: 'length-one-paragraph' });
}
