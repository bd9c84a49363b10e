import { foldName } from 'metropolis-call-contract';
import type { Cities } from './cities.js';
import { type Entry, namesOf } from './draft.js';
import { addUnder } from './index-by.js';
import { foldBareName } from './names.js';

/**
 * Why two entries may be the same institution. `name`: the names differ only in case, accents, punctuation or a prefix
 * such as "City of". `city`: the names mean the same city. `spelling`: the names differ in one letter.
 */
export type Likeness = 'name' | 'city' | 'spelling';

export interface LookAlike {
  readonly entry: Entry;
  readonly likeness: Likeness;
}

/** The shortest name that is compared by spelling. Shorter names differ in one letter by chance. */
const shortestSpelling = 6;
/** The longest name that is compared by spelling. Longer names would need many keys. */
const longestSpelling = 30;
/** The most entries that are compared for one spelling key. */
const mostSpellings = 10;

/** An index of entries that finds look-alikes. */
export class LookAlikes {
  readonly #cities: Cities | undefined;
  readonly #byKey = new Map<string, Entry[]>();
  readonly #folded = new Map<Entry, readonly string[]>();

  /** @param cities used to find the same city under two names. Default: cities are not compared. */
  constructor(cities?: Cities) {
    this.#cities = cities;
  }

  add(entry: Entry): void {
    this.#folded.set(entry, namesOf(entry).map(foldName));
    for (const { key, likeness } of this.#keysOf(entry)) {
      addUnder(this.#byKey, key, entry, likeness === 'spelling' ? mostSpellings : undefined);
    }
  }

  /** The entry that is most alike. Entries with different countries are never alike. */
  find(entry: Entry): LookAlike | undefined {
    const names = namesOf(entry).map(foldName);
    const isMisspelt = (known: Entry): boolean =>
      names.some(name => this.#folded.get(known)?.some(other => isOneEditApart(name, other)));
    for (const { key, likeness } of this.#keysOf(entry)) {
      const other = this.#byKey
        .get(key)
        ?.find(known => !isElsewhere(known, entry) && (likeness !== 'spelling' || isMisspelt(known)));
      if (other) {
        return { entry: other, likeness };
      }
    }
    return undefined;
  }

  /** Entries that share a key may be alike. The surest keys come first. */
  *#keysOf(entry: Entry): Generator<{ key: string; likeness: Likeness }> {
    const names = namesOf(entry);
    for (const name of names) {
      yield { key: `name:${foldName(name)}`, likeness: 'name' };
      yield { key: `name:${foldBareName(name)}`, likeness: 'name' };
    }
    const country = typeof entry.country === 'string' ? entry.country : undefined;
    for (const [city, ...others] of names.map(name => this.#cities?.find(name, country) ?? [])) {
      if (city && !others.length) {
        yield { key: `city:${city.name},${city.latitude},${city.longitude}`, likeness: 'city' };
      }
    }
    for (const key of names.flatMap(spellingsOf)) {
      yield { key, likeness: 'spelling' };
    }
  }
}

/** Keys for a name: the name, and the name without each of its letters. Names that differ in one letter share a key. */
function spellingsOf(name: string): readonly string[] {
  const folded = foldName(name);
  if (folded.length < shortestSpelling || folded.length > longestSpelling) {
    return [];
  }
  const shorter = Array.from(folded, (letter, index) =>
    /\d/.test(letter) ? folded : folded.slice(0, index) + folded.slice(index + 1),
  );
  return [...new Set([folded, ...shorter])].map(spelling => `spelling:${spelling}`);
}

/** One letter is added, removed or replaced, or two are swapped. Digits must be equal: `District 1`, `District 2`. */
function isOneEditApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) {
    start += 1;
  }
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) {
    end += 1;
  }
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwapped = left.length === 2 && right === `${left[1] ?? ''}${left[0] ?? ''}`;
  return !/\d/.test(left + right) && ((left.length <= 1 && right.length <= 1) || isSwapped);
}

/** Whether two entries have different countries. */
export function isElsewhere(a: Entry, b: Entry): boolean {
  return a.country !== undefined && b.country !== undefined && a.country !== b.country;
}
