import { isObject } from './json.js';

/** The wordings of a text by language. A plain text has none. Wordings that are empty or no text are left out. */
export function wordingsOf(text: unknown): ReadonlyMap<string, string> {
  const entries = isObject(text) ? Object.entries(text) : [];
  return new Map(entries.flatMap(([tag, wording]) => (isWording(wording) ? [[tag, wording] as const] : [])));
}

/** The wording of a text in a language. A text without languages is in the source language. */
export function wordingIn(text: unknown, language: string, source: string): string {
  if (typeof text === 'string') {
    return language === source ? text : '';
  }
  const value = isObject(text) ? text[keyOf(text, language)] : undefined;
  return typeof value === 'string' ? value : '';
}

/** A text with another wording in a language. An empty one stays as '' until `tidied`. */
export function withWording(text: unknown, language: string, source: string, wording: string): unknown {
  if (typeof text === 'string' && language === source) {
    return wording;
  }
  const map = typeof text === 'string' ? { [source]: text } : isObject(text) ? text : {};
  return { ...map, [keyOf(map, language)]: wording };
}

/** A text without empty wordings. The source's place is kept, so that the first language stays the first. */
export function tidied(text: unknown, source: string): unknown {
  return isObject(text)
    ? Object.fromEntries(Object.entries(text).filter(([tag, wording]) => wording !== '' || tag === source))
    : text;
}

/** A text without a language. */
export function withoutLanguage(text: unknown, language: string): unknown {
  return isObject(text)
    ? Object.fromEntries(Object.entries(text).filter(([tag]) => tag.toLowerCase() !== language.toLowerCase()))
    : text;
}

/** The key of a language, as it stands in a map in whatever case. */
function keyOf(map: Readonly<Record<string, unknown>>, language: string): string {
  return Object.hasOwn(map, language)
    ? language
    : (Object.keys(map).find(tag => tag.toLowerCase() === language.toLowerCase()) ?? language);
}

function isWording(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
