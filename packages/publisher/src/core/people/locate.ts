import type { Cities, City } from './cities.js';
import { type Entry, namesOf } from './draft.js';

/** An entry with the location of its city, if its name, in any language, is that of one city. */
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
