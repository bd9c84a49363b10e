import type { Text } from './call.js';
import { isObject, matching, only, readPart, type Reader } from './readers.js';

/** BCP 47: language, then script, region and one variant where they are given. */
export const readLanguageTag = matching(
  /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z\d]{5,8})?$/,
);

/** A string that is not blank. */
export const readString = matching(/\S/);

/** A web address as it stands. Nothing but these two schemes may ever become a link. */
export const readUrl = matching(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/);

/** A text: a string, or a map from language tags to strings without its unusable entries. */
export function textOf(read: Reader<string>): Reader<Text> {
  return (value, unusable) => {
    if (!isObject(value)) {
      return read(value, unusable);
    }
    const texts = { ...value };
    for (const tag of Object.keys(texts)) {
      const readEntry = readLanguageTag(tag, unusable) ? read : only<string>(() => false);
      if (readPart(readEntry, texts[tag], tag, unusable) === undefined) {
        Reflect.deleteProperty(texts, tag);
      }
    }
    return Object.keys(texts).length ? (Object.freeze(texts) as Text) : undefined;
  };
}

export const readText = textOf(readString);
