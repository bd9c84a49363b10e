import { pathOf } from 'metropolis-call-contract';
import type { CallState } from './call-state.js';
import { sourceLanguage } from './languages.js';
import { textPlaces } from './text-places.js';
import { type Pairs, translationOf } from './translation.js';

/** The open work in one language. */
export interface TranslationCount {
  readonly missing: number;
  readonly stale: number;
  /** The path of the first field that is missing or stale. */
  readonly first?: string;
}

export function countTranslations(
  { json, confirmed }: CallState,
  pairs: Pairs,
  language: string,
): TranslationCount {
  const source = sourceLanguage(json);
  const states = textPlaces(json).map(place => ({
    path: pathOf([...place.steps, language]),
    state: translationOf(place, language, source, pairs, confirmed),
  }));
  const missing = states.filter(({ state }) => state === 'missing');
  const stale = states.filter(({ state }) => state === 'stale');
  const first = states.find(({ state }) => state === 'missing' || state === 'stale')?.path;
  return { missing: missing.length, stale: stale.length, ...(first && { first }) };
}
