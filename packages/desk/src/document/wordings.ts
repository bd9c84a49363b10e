import { isObject } from './json.js';

/** A text in each language. Empty values and values that are not text are left out. Empty for a plain text. */
export function wordingsOf(text: unknown): ReadonlyMap<string, string> {
  const entries = isObject(text) ? Object.entries(text) : [];
  return new Map(entries.flatMap(([tag, wording]) => (isWording(wording) ? [[tag, wording] as const] : [])));
}

/** A text in one language, or ''. A plain text counts as written in the source language. */
export function wordingIn(text: unknown, language: string, source: string): string {
  if (typeof text === 'string') {
    return language === source ? text : '';
  }
  const value = isObject(text) ? text[keyOf(text, language)] : undefined;
  return typeof value === 'string' ? value : '';
}

/** Changes a text in one language. An empty text stays as '' until `tidied`. */
export function withWording(text: unknown, language: string, source: string, wording: string): unknown {
  if (typeof text === 'string' && language === source) {
    return wording;
  }
  const map = typeof text === 'string' ? { [source]: text } : isObject(text) ? text : {};
  return { ...map, [keyOf(map, language)]: wording };
}

/** Removes languages with an empty text. The source language is kept, so that the first language stays first. */
export function tidied(text: unknown, source: string): unknown {
  return isObject(text)
    ? Object.fromEntries(Object.entries(text).filter(([tag, wording]) => wording !== '' || tag === source))
    : text;
}

/** Removes a language from a text. */
export function withoutLanguage(text: unknown, language: string): unknown {
  return isObject(text)
    ? Object.fromEntries(Object.entries(text).filter(([tag]) => tag.toLowerCase() !== language.toLowerCase()))
    : text;
}

/** Finds the key of a language in a map. Case does not matter. */
function keyOf(map: Readonly<Record<string, unknown>>, language: string): string {
  return Object.hasOwn(map, language)
    ? language
    : (Object.keys(map).find(tag => tag.toLowerCase() === language.toLowerCase()) ?? language);
}

function isWording(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
