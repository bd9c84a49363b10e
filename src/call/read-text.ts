import type { Text } from './call.js';
import { isObject, ownValue, readPart, satisfying, type Reader } from './readers.js';

/** The longest short string, such as an id or a URL, in characters. */
const stringLimit = 1000;

const paragraphLimit = 100;

/** Blank lines separate paragraphs. */
export const paragraphBreak = /\n\s*\n/;

/** How many languages a text may have. */
const languageLimit = 100;

/** More than six marks on one letter. The largest stacks of living orthographies have five (Burmese, Tibetan). */
const stackOfMarks = /(\p{M}{6})\p{M}+/gu;

/** A BCP 47 language tag: a language, optionally with script, region and one variant. */
export const readLanguageTag = matching(
  /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z\d]{5,8})?$/,
);

/** A string with at least one character that is not white space. */
export const readString = stringUpTo(stringLimit);

const readLongString = stringUpTo(10_000);

/** A URL that browsers can open. Only these two schemes may ever become a link. */
export const readUrl = satisfying<string>(
  value => matching(/^https?:\/\/\S+$/i)(value, []) !== undefined && URL.canParse(value as string),
);

/** A text of at most 1,000 characters. */
export const readText = textUpTo(stringLimit);

/** Accepts a short string that matches a pattern. */
export function matching<T extends string>(pattern: RegExp): Reader<T> {
  return satisfying(value => typeof value === 'string' && value.length <= stringLimit && pattern.test(value));
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

/** A text, each translation of which has at most so many characters. */
export function textUpTo(limit: number): Reader<Text> {
  return textOf(stringUpTo(limit));
}

/** Reads a text: a string, or a map from language tags to strings. Unusable entries are left out. */
export function textOf(read: Reader<string>): Reader<Text> {
  return (value, unusable) => {
    if (!isObject(value)) {
      return read(value, unusable);
    }
    const texts: Record<string, string> = {};
    for (const tag of Object.keys(value).slice(0, languageLimit)) {
      const readEntry = readLanguageTag(tag, []) ? read : () => undefined;
      const text = readPart(readEntry, ownValue(value, tag), tag, unusable);
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
 */
function stringUpTo(limit: number): Reader<string> {
  return (value, unusable) => {
    if (typeof value !== 'string') {
      return undefined;
    }
    // Characters are code points, as in JSON Schema.
    const start =
      value.length > limit
        ? Array.from(value.slice(0, 2 * limit))
            .slice(0, limit)
            .join('')
        : value;
    const text = start.replace(stackOfMarks, '$1');
    if (text !== value) {
      unusable.push(` (cut to ${text.length} characters)`);
    }
    return text.trim() ? text : undefined;
  };
}
