import type { CallState } from './call-state.js';
import { isObject, type JsonObject, own, textAt } from './json.js';
import { textPlaces } from './text-places.js';

/** BCP 47: the language that the others are translated from. */
export function sourceLanguage(json: JsonObject): string {
  const title = own(json, 'title');
  const [first] = isObject(title) ? Object.keys(title) : [];
  return textAt(json, 'defaultLanguage') || first || 'en';
}

/** The languages of a call: the source, then those of the texts, the title's first, then those that were added. */
export function languagesOf({ json, addedLanguages }: CallState): readonly string[] {
  const texts = [own(json, 'title'), ...textPlaces(json).map(({ value }) => value)];
  // A wording that is empty counts: somebody is typing it anew.
  const found = texts.flatMap(text => (isObject(text) ? Object.keys(text) : []));
  return unique([sourceLanguage(json), ...found, ...addedLanguages]);
}

/** Tags that differ in more than case, each as it is written first. */
function unique(tags: readonly string[]): readonly string[] {
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
