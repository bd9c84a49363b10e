import type { Text } from './call.js';
import { readPart, satisfying, type Reader } from './readers.js';

/** The longest short string, such as an id or a URL, in characters. */
const stringLimit = 1000;

const paragraphLimit = 100;

/** Blank lines separate paragraphs. */
export const paragraphBreak = /\n\s*\n/;

/** How many languages a text may have. */
const languageLimit = 100;

/** More than six marks on one letter. The largest stacks of living orthographies have five (Burmese, Tibetan). */
const stackOfMarks = /(\p{M}{6})\p{M}+/gu;

/** The same, and controls of direction. A control in a name could end the isolation of `bdi` and reverse the sentence. */
const unfitForLines = new RegExp(`${stackOfMarks.source}|[\\u202a-\\u202e\\u2066-\\u2069]`, 'gu');

/** A BCP 47 language tag: a language, optionally with script, region and one variant. */
export const readLanguageTag = matching(
  /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z\d]{5,8})?$/,
);

/** A string with at least one character that is not white space. */
export const readString = stringUpTo(stringLimit);

const readLongString = stringUpTo(10_000);

/** A URL that browsers can open. Only these two schemes may ever become a link. */
export const readUrl = matching(/^https?:\/\/\S+$/i, url => URL.canParse(url));

/** A text of at most 1,000 characters. */
export const readText = textUpTo(stringLimit);

/** Accepts a short string that matches a pattern, and passes a test if there is one. */
export function matching<T extends string>(
  pattern: RegExp,
  isUsable: (text: string) => boolean = () => true,
): Reader<T> {
  return satisfying(
    value =>
      typeof value === 'string' && value.length <= stringLimit && pattern.test(value) && isUsable(value),
  );
}

/** A text of several paragraphs: at most 10,000 characters and 100 paragraphs. */
export const readProse = textOf((value, unusable) => {
  const text = readLongString(value, unusable);
  const paragraphs = text?.split(paragraphBreak) ?? [];
  if (paragraphs.length <= paragraphLimit) {
    return text;
  }
  unusable.push(` (cut to ${paragraphLimit} paragraphs)`);
  return paragraphs.slice(0, paragraphLimit).join('\n\n');
});

/** A text within a line, each translation of which has at most so many characters. */
export function textUpTo(limit: number): Reader<Text> {
  return textOf(stringUpTo(limit, unfitForLines));
}

/** Reads a text: a string, or a map from language tags to strings. Unusable entries are left out. */
export function textOf(read: Reader<string>): Reader<Text> {
  return (value, unusable) => {
    if (typeof value === 'string') {
      return read(value, unusable);
    }
    const texts: Record<string, string> = {};
    for (const [tag, given] of Object.entries(value ?? {}).slice(0, languageLimit)) {
      const text = readPart(read, readLanguageTag(tag, []) && given, tag, unusable);
      if (text !== undefined) {
        texts[tag] = text;
      }
    }
    return Object.keys(texts).length ? Object.freeze(texts) : undefined;
  };
}

/**
 * A string that is not blank. It is cut at the limit, in characters. Stacks of marks are cut, too: they paint over what is
 * around them, and browsers need minutes to lay out long ones.
 *
 * @param unfit what is left out; of a match its group is kept
 */
function stringUpTo(limit: number, unfit = stackOfMarks): Reader<string> {
  // Characters are code points, as in JSON Schema.
  const start = new RegExp(`^.{0,${limit}}`, 'su');
  return (value, unusable) => {
    if (typeof value !== 'string') {
      return undefined;
    }
    // Most strings are short and Latin. Nothing of them can be unfit, and this quick test is enough for them.
    const isPlain = value.length <= limit && !/[^\n -\u02ff\u2010-\u2027]/.test(value);
    const text = isPlain ? value : String(start.exec(value)).replace(unfit, '$1');
    if (text !== value) {
      unusable.push(` (cut to ${text.length} characters)`);
    }
    return text.trim() ? text : undefined;
  };
}
