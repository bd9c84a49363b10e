import type { Text } from './call.js';
import { isObject, matching, type Reader, told } from './readers.js';

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
  const entryReader = (tag: string): Reader<string> =>
    told((entry, path, unusable) => readLanguageTag(tag, path, unusable) && read(entry, path, unusable));
  return (value, path, unusable) => {
    if (!isObject(value)) {
      return read(value, path, unusable);
    }
    const entries = Object.entries(value).filter(([tag, entry]) =>
      entryReader(tag)(entry, `${path}.${tag}`, unusable),
    ) as [string, string][];
    return entries.length ? Object.freeze(Object.fromEntries(entries)) : undefined;
  };
}

export const readText = textOf(readString);
