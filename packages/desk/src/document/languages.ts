import type { CallState } from './call-state.js';
import { isObject, type JsonObject, listAt, own, textAt } from './json.js';
import { textPlaces } from './text-places.js';
import { wordingsOf } from './wordings.js';

/** BCP 47: the language that the others are translated from. */
export function sourceLanguage(json: JsonObject): string {
  const title = own(json, 'title');
  const [first] = isObject(title) ? Object.keys(title) : [];
  return textAt(json, 'defaultLanguage') || first || 'en';
}

/** The languages of a call, the source first, then in the order of the title; with those that were added. */
export function languagesOf({ json, addedLanguages }: CallState): readonly string[] {
  const texts = [own(json, 'title'), ...textPlaces(json).map(({ value }) => value)];
  // With those whose wording is empty just now, as it is being typed anew.
  const found = texts.flatMap(text => (isObject(text) ? Object.keys(text) : []));
  return unique([sourceLanguage(json), ...found, ...addedLanguages]);
}

/** Languages of names of signatories that the call's own texts do not have. */
export function languagesOfNames(json: JsonObject): readonly string[] {
  return unique(listAt(json, 'signatories').flatMap(entry => [...wordingsOf(own(entry, 'name')).keys()]));
}

/** Tags are the same in any case. */
export function unique(tags: readonly string[]): readonly string[] {
  const seen = new Map(tags.toReversed().map(tag => [tag.toLowerCase(), tag]));
  return [...new Set(tags.map(tag => tag.toLowerCase()))].map(tag => seen.get(tag) ?? tag).filter(Boolean);
}

/** A tag in its usual form: `pt-BR` of `PT_br`. Undefined where it is none. */
export function asTag(text: string): string | undefined {
  try {
    return new Intl.Locale(text.trim().replaceAll('_', '-')).toString();
  } catch {
    return undefined;
  }
}
