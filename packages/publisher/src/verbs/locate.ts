import type { Cities, City, Draft, Entry } from '../core/index.js';
import { printable } from '../terminal/printable.js';
import { Stop } from '../terminal/stop.js';

/** A draft with the location of a city that somebody named. */
export function inCity(draft: Draft, name: string, cities: Cities): Draft {
  const { country } = draft.values;
  const found = cities.find(name, typeof country === 'string' ? country : undefined);
  const [city] = found;
  if (!city || found.length > 1) {
    throw new Stop(2, {
      where: '--city',
      what: city
        ? `The list of cities has several by the name of ${printable(name)}: ${placesOf(found)}.`
        : `The list of cities has no ${printable(name)}. It has cities from 15,000 inhabitants on.`,
      remedy: `Give ${city && country === undefined ? '--country, or ' : ''}--latitude and --longitude, as map services show them.`,
    });
  }
  const { latitude, longitude } = city;
  return { ...draft, values: { ...draft.values, location: { latitude, longitude } } };
}

/** What a new entry lacks for the map, and how to add it. */
export function locationNote({ location, country }: Entry, name: string, cities: Cities): string | undefined {
  if (location !== undefined) {
    return undefined;
  }
  const found = cities.find(name, typeof country === 'string' ? country : undefined);
  const reason = found.length
    ? `the list of cities has several by this name: ${placesOf(found)}`
    : 'the list of cities has nothing by this name';
  return `no place on the map: ${reason}. To give it one, withdraw it and add it with ${country === undefined ? '--country, ' : ''}--city, or --latitude and --longitude`;
}

function placesOf(cities: readonly City[]): string {
  return cities
    .slice(0, 5)
    .map(({ name, country, latitude, longitude }) => `${name}, ${country} (${latitude}, ${longitude})`)
    .join('; ');
}
