import { deskLanguage } from './locale.js';

/** Numbers, dates, lists and names in the desk's language. */

export function number(value: number): string {
  return formatter('number', language => new Intl.NumberFormat(language)).format(value);
}

/** @param milliseconds since 1970. */
export function dateTime(milliseconds: number): string {
  return formatter(
    'dateTime',
    language => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
  ).format(milliseconds);
}

export function time(milliseconds: number): string {
  return formatter('time', language => new Intl.DateTimeFormat(language, { timeStyle: 'medium' })).format(
    milliseconds,
  );
}

export function list(items: readonly string[]): string {
  return formatter('list', language => new Intl.ListFormat(language)).format(items);
}

/** The name of a language, beginning with a capital letter. */
export function languageName(tag: string): string {
  try {
    const names = formatter('language', language => new Intl.DisplayNames(language, { type: 'language' }));
    const name = names.of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(deskLanguage()) + name.slice(1);
  } catch {
    return tag;
  }
}

/** Chooses the singular or the plural text for a number, by the rules of the desk's language. */
export function plural(count: number, one: () => string, other: () => string): string {
  const rules = formatter('plural', language => new Intl.PluralRules(language));
  return rules.select(count) === 'one' ? one() : other();
}

const formatters = new Map<string, unknown>();

function formatter<T>(kind: string, make: (language: string) => T): T {
  const key = `${kind}-${deskLanguage()}`;
  const known = (formatters.get(key) as T | undefined) ?? make(deskLanguage());
  formatters.set(key, known);
  return known;
}
