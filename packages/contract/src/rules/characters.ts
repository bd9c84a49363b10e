import type { Report } from '../finding.js';
import { shorten } from '../json.js';
import { limits } from '../limits.js';
import type { Steps } from '../path.js';
import type { PlacedText } from '../structure/contents.js';
import type { Checked } from './rule.js';

/** Embeddings, overrides and isolates. U+200E and U+200F are allowed: Arabic and Hebrew texts need these marks. */
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/;
const tooManyMarks = new RegExp(`\\p{M}{${limits.combiningMarks + 1}}`, 'u');
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ud800-\udfff]/u;
/** U+FFFD, and the typical result of reading UTF-8 as Windows-1252. */
const broken = /\ufffd|Ã[©¨¡³±¼¶¤§®´¹]|Â[°·]|â€[\u0080-\u{ffff}]/u;
const markup = /<\/?[a-z][^<>]{0,200}>|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;

/** Long texts may quote other scripts. Bidi controls are made for such quotations, so they are allowed there. */
const longTexts = ['summary', 'quote'];

/** Reports characters that browsers show wrongly or not at all. */
export function checkCharacters({ contents, report }: Checked): void {
  for (const text of contents.texts) {
    if (text.kind === 'text') {
      for (const [tag, wording] of text.wordings) {
        checkWording(text, tag ? [...text.steps, tag] : text.steps, wording, report);
      }
    }
  }
}

function checkWording(text: PlacedText, steps: Steps, wording: string, report: Report): void {
  if (tooManyMarks.test(wording)) {
    report('combining-marks', steps, { limit: limits.combiningMarks });
  }
  const bidi = !longTexts.includes(String(text.steps.at(-1))) && bidiControl.exec(wording)?.[0];
  if (bidi) {
    report('bidi-control', steps, { character: codePointOf(bidi) });
  }
  const unseen = control.exec(wording)?.[0];
  if (unseen) {
    report('control-character', steps, { character: codePointOf(unseen) });
  }
  const isBroken = broken.exec(wording);
  if (isBroken) {
    report('broken-letters', steps, { sample: around(wording, isBroken.index) });
  }
  const tag = markup.exec(wording)?.[0];
  if (tag) {
    report('markup', steps, { sample: shorten(tag) });
  }
}

/** The code point in Unicode notation: `U+202E`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 10), index + 10).toWellFormed();
}
