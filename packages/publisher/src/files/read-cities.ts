import { readFileSync } from 'node:fs';
import { type Cities, readCities } from '../core/index.js';

/** The cities of this package. The file is read at the first search. */
export function packagedCities(): Cities {
  let cities: Cities | undefined;
  return {
    find(name, country) {
      cities ??= readCities(readFileSync(new URL('../cities.tsv', import.meta.url), 'utf8'));
      return cities.find(name, country);
    },
  };
}
