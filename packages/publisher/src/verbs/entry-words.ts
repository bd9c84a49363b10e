import type { City, Entry, Likeness } from '../core/index.js';
import { own, isObject } from '../core/json/values.js';
import { printable } from '../terminal/printable.js';

/** An entry in a few words: `Montréal (montreal)`. */
export function titleOf(entry: Entry): string {
  return `${nameIn(entry)} (${printable(String(entry.id), 80)})`;
}

/** The rest of an entry: `CA, member, joined 2020-05-28, 45.51 -73.59`. */
export function detailsOf({ country, member, role, joined, url, location }: Entry): string {
  const place = [own(location, 'latitude'), own(location, 'longitude')].filter(each => each !== undefined);
  const details = [
    country,
    member === true ? 'member' : undefined,
    role,
    joined === undefined ? undefined : `joined ${valueOf(joined)}`,
    url,
    place.length ? `at ${place.map(valueOf).join(' ')}` : undefined,
  ];
  return details
    .filter(each => each !== undefined)
    .map(valueOf)
    .join(', ');
}

/** A value of an entry, short. */
export function valueOf(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : printable(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Where a location is from. A country is not guessed, but told. */
export function cityNote({ name, country, latitude, longitude }: City, entry: Entry): string {
  const hint = entry.country === undefined ? `. It has no country: is it ${country}?` : '';
  return `location from the list of cities: ${name}, ${country} (${latitude}, ${longitude})${hint}`;
}

export const likenessWords: Readonly<Record<Likeness, string>> = {
  name: 'the names differ only in how they are written',
  city: 'both are names of one city',
  spelling: 'the names differ in one letter',
};

function nameIn({ name }: Entry): string {
  const wordings: readonly unknown[] = isObject(name) ? Object.values(name) : [name];
  return wordings.length ? printable(valueOf(wordings[0]), 100) : 'without a name';
}
