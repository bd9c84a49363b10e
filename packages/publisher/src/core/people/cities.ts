import { foldName } from 'metropolis-call-contract';
import { addUnder } from './index-by.js';
import { foldBareName } from './names.js';

export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Degrees (WGS 84). */
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** Finds cities by a name in any language. */
export interface Cities {
  /**
   * The cities that a name can mean, the largest first: one, if it is the only one or far larger than the others.
   * "City of" and the like do not count.
   *
   * @param country ISO 3166-1 alpha-2. Default: anywhere.
   */
  find(name: string, country?: string): readonly City[];
}

/** From as many times the inhabitants of the next one on, a city is the one that is meant. */
const farLarger = 5;

/**
 * Reads the list `metropolis-call-publisher/cities.tsv`: GeoNames' cities from 15,000 inhabitants on (CC BY 4.0: say so
 * where you show it), the largest first. Columns: name, country, latitude, longitude, inhabitants, other names.
 */
export function readCities(tsv: string): Cities {
  const lines = tsv.split('\n').filter(Boolean);
  const indices = new Map<string, Index>();
  const indexOf = (country: string | undefined): Index => {
    const key = country ?? 'all';
    const index = indices.get(key) ?? indexed(lines.filter(line => !country || countryIn(line) === country));
    indices.set(key, index);
    return index;
  };
  return {
    find(name, country) {
      const index = indexOf(country);
      return meant(index.get(foldName(name)) ?? index.get(foldBareName(name)) ?? []);
    },
  };
}

function countryIn(line: string): string | undefined {
  return line.split('\t', 2)[1];
}

type Index = ReadonlyMap<string, readonly City[]>;

function indexed(lines: readonly string[]): Index {
  const index = new Map<string, City[]>();
  for (const line of lines) {
    const [name = '', country = '', latitude, longitude, population, others] = line.split('\t');
    const numbers = {
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(population),
    };
    const city = { name, country, ...numbers };
    for (const key of new Set([name, ...(others?.split('|') ?? [])].map(foldName))) {
      addUnder(index, key, city);
    }
  }
  return index;
}

function meant(found: readonly City[]): readonly City[] {
  const cities = found.toSorted((a, b) => b.population - a.population);
  const [first, second] = cities;
  return first && second && first.population >= farLarger * second.population ? [first] : cities;
}
