import type { Cities, City, Draft, Entry } from '../core/index.js';
import { printable } from '../terminal/printable.js';
import { Stop } from '../terminal/stop.js';

/** Adds the location of the city named by `--city` to a draft. */
export function inCity(draft: Draft, name: string, cities: Cities): Draft {
  const { country } = draft.values;
  const found = cities.find(name, typeof country === 'string' ? country : undefined);
  const [city] = found;
  if (!city || found.length > 1) {
    throw new Stop(2, {
      where: '--city',
      what: city
        ? `The list of cities has several cities with the name ${printable(name)}: ${placesOf(found)}.`
        : `The list of cities has no ${printable(name)}. It has cities with at least 15,000 inhabitants.`,
      remedy: `Give ${city && country === undefined ? '--country, or ' : ''}--latitude and --longitude, as map services show them.`,
    });
  }
  const { latitude, longitude } = city;
  return { ...draft, values: { ...draft.values, location: { latitude, longitude } } };
}

/** Explains why a new entry has no location, and how to add one. Undefined if it has one. */
export function locationNote({ location, country }: Entry, name: string, cities: Cities): string | undefined {
  if (location !== undefined) {
    return undefined;
  }
  const found = cities.find(name, typeof country === 'string' ? country : undefined);
  const reason = found.length
    ? `the list of cities has several with this name: ${placesOf(found)}`
    : 'the list of cities has no city with this name';
  return `no location on the map: ${reason}. To add one, withdraw the signatory and add it again with ${country === undefined ? '--country, ' : ''}--city, or --latitude and --longitude`;
}

function placesOf(cities: readonly City[]): string {
  return cities
    .slice(0, 5)
    .map(({ name, country, latitude, longitude }) => `${name}, ${country} (${latitude}, ${longitude})`)
    .join('; ');
}
