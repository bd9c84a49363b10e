import { isObject, type JsonObject, type Steps } from './json.js';
import { sourceLanguage } from './languages.js';
import { type TextPlace, textPlaces } from './text-places.js';
import { wordingIn, wordingsOf } from './wordings.js';

/**
 * How a text stands in a language. `missing`: it is there in another language. `stale`: what it is the translation of was
 * changed, and it was not. `shared`: the text is the same in all languages.
 */
export type Translation = 'written' | 'missing' | 'stale' | 'shared' | 'empty';

/** To each translation, what it was the translation of. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/** What a call's texts were translations of, when it was opened. */
export function pairsOf(json: JsonObject): Pairs {
  const source = sourceLanguage(json);
  const pairs = new Map<string, Set<string>>();
  for (const { steps, value } of textPlaces(json)) {
    const original = wordingIn(value, source, source);
    for (const [language, wording] of original ? wordingsOf(value) : []) {
      const key = keyOf(steps, language, wording);
      pairs.set(key, (pairs.get(key) ?? new Set()).add(original));
    }
  }
  return pairs;
}

export function translationOf(
  { steps, value }: Pick<TextPlace, 'steps' | 'value'>,
  language: string,
  source: string,
  pairs: Pairs,
  confirmed: readonly string[],
): Translation {
  if (typeof value === 'string') {
    return value ? 'shared' : 'empty';
  }
  const wording = wordingIn(value, language, source);
  if (!wording.trim()) {
    return isObject(value) && wordingsOf(value).size ? 'missing' : 'empty';
  }
  const original = wordingIn(value, source, source);
  const originals = language === source ? undefined : pairs.get(keyOf(steps, language, wording));
  const isStale = originals && !originals.has(original);
  return isStale && !confirmed.includes(confirmationOf(steps, language, wording, original))
    ? 'stale'
    : 'written';
}

/** The record that somebody looked at a translation and found that it still fits. */
export function confirmationOf(steps: Steps, language: string, wording: string, original: string): string {
  return JSON.stringify([steps, language, wording, original]);
}

/** Texts of a list are recognised by their wording: their index changes when an entry is added before them. */
function keyOf(steps: Steps, language: string, wording: string): string {
  return JSON.stringify([steps.filter(step => typeof step === 'string'), language, wording]);
}
