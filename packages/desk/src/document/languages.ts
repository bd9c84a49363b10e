import type { CallState } from './call-state.js';
import { isObject, type JsonObject, own, textAt } from './json.js';
import { textPlaces } from './text-places.js';

/** BCP 47: the language that is translated into the others. */
export function sourceLanguage(json: JsonObject): string {
  const title = own(json, 'title');
  const [first] = isObject(title) ? Object.keys(title) : [];
  return textAt(json, 'defaultLanguage') || first || 'en';
}

/** The languages of a call, in this order: the source language, those of the title, of other texts, added ones. */
export function languagesOf({ json, addedLanguages }: CallState): readonly string[] {
  const texts = [own(json, 'title'), ...textPlaces(json).map(({ value }) => value)];
  // An empty text counts as well: somebody may be typing it again.
  const found = texts.flatMap(text => (isObject(text) ? Object.keys(text) : []));
  return unique([sourceLanguage(json), ...found, ...addedLanguages]);
}

/** Removes tags that differ only in case from an earlier tag. */
function unique(tags: readonly string[]): readonly string[] {
  const seen = new Map(tags.toReversed().map(tag => [tag.toLowerCase(), tag]));
  return [...new Set(tags.map(tag => tag.toLowerCase()))].map(tag => seen.get(tag) ?? tag).filter(Boolean);
}

/** A language tag in its usual form: `pt-BR` for `PT_br`. Undefined if the text is not a tag. */
export function asTag(text: string): string | undefined {
  try {
    return new Intl.Locale(text.trim().replaceAll('_', '-')).toString();
  } catch {
    return undefined;
  }
}
