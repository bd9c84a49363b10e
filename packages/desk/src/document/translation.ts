import { isObject, type JsonObject, type Steps } from './json.js';
import { sourceLanguage } from './languages.js';
import { type TextPlace, textPlaces } from './text-places.js';
import { wordingIn, wordingsOf } from './wordings.js';

/**
 * The state of a text in one language. `missing`: the text exists only in other languages. `stale`: the source text
 * changed, but the translation did not. `shared`: the text is the same in all languages.
 */
export type Translation = 'written' | 'missing' | 'stale' | 'shared' | 'empty';

/** Maps each translation to the source texts that it translated. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/** The translations of a call with their source texts, as they were when it was opened. */
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

/** A record that a person has confirmed a translation as still correct. */
export function confirmationOf(steps: Steps, language: string, wording: string, original: string): string {
  return JSON.stringify([steps, language, wording, original]);
}

/** Identifies a translation without its index in a list, because the index changes when an entry is added before it. */
function keyOf(steps: Steps, language: string, wording: string): string {
  return JSON.stringify([steps.filter(step => typeof step === 'string'), language, wording]);
}
