import type { Cities, City } from './cities.js';
import { type Entry, namesOf } from './draft.js';

/** Adds the location of a city to an entry, if the entry's name, in any language, means exactly one city. */
export function withLocation(entry: Entry, cities: Cities): { readonly entry: Entry; readonly city?: City } {
  const country = typeof entry.country === 'string' ? entry.country : undefined;
  for (const name of namesOf(entry)) {
    const [city, ...others] = cities.find(name, country);
    if (city && !others.length) {
      const { latitude, longitude } = city;
      return { entry: { ...entry, location: { latitude, longitude } }, city };
    }
  }
  return { entry };
}
