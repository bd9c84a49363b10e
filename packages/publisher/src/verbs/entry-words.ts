import type { City, Entry, Likeness } from '../core/index.js';
import { own, isObject } from '../core/json/values.js';
import { printable } from '../terminal/printable.js';

/** The name and the id of an entry: `Montréal (montreal)`. */
export function titleOf(entry: Entry): string {
  return `${nameIn(entry)} (${printable(String(entry.id), 80)})`;
}

/** The other values of an entry: `CA, member, joined 2020-05-28, at 45.51 -73.59`. */
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

/** A value of an entry as a short text. */
export function valueOf(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : printable(typeof value === 'string' ? value : JSON.stringify(value));
}

/** The source of a location. If the entry has no country, the city's country is suggested, not set. */
export function cityNote({ name, country, latitude, longitude }: City, entry: Entry): string {
  const hint = entry.country === undefined ? `. It has no country: is it ${country}?` : '';
  return `location from the list of cities: ${name}, ${country} (${latitude}, ${longitude})${hint}`;
}

export const likenessWords: Readonly<Record<Likeness, string>> = {
  name: 'the names differ only in case, accents, punctuation or "City of"',
  city: 'both are names of the same city',
  spelling: 'the names differ in one letter',
};

function nameIn({ name }: Entry): string {
  const wordings: readonly unknown[] = isObject(name) ? Object.values(name) : [name];
  return wordings.length ? printable(valueOf(wordings[0]), 100) : 'without a name';
}
