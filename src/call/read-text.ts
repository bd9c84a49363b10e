import type { Text } from './call.js';
import { isObject, matching, satisfying, readPart, type Reader } from './readers.js';

/** A BCP 47 language tag: a language, optionally with script, region and one variant. */
export const readLanguageTag = matching(
  /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z\d]{5,8})?$/,
);

/** A string with at least one character that is not white space. */
export const readString = matching(/\S/);

/** A URL. Only these two schemes may ever become a link. */
export const readUrl = matching(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/);

/** Reads a text: a string, or a map from language tags to strings. Unusable entries are left out. */
export function textOf(read: Reader<string>): Reader<Text> {
  return (value, unusable) => {
    if (!isObject(value)) {
      return read(value, unusable);
    }
    const texts = { ...value };
    for (const tag of Object.keys(texts)) {
      const readEntry = readLanguageTag(tag, unusable) ? read : satisfying<string>(() => false);
      if (readPart(readEntry, texts[tag], tag, unusable) === undefined) {
        Reflect.deleteProperty(texts, tag);
      }
    }
    return Object.keys(texts).length ? (Object.freeze(texts) as Text) : undefined;
  };
}

export const readText = textOf(readString);
