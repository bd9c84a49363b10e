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
   * The cities that a name can mean, the largest first. If the largest is far larger than the others, only that one.
   * Prefixes such as "City of" are ignored.
   *
   * @param country ISO 3166-1 alpha-2. Default: anywhere.
   */
  find(name: string, country?: string): readonly City[];
}

/** A city with at least this many times the inhabitants of the next one is the only result. */
const farLarger = 5;

/**
 * Reads the list `metropolis-call-publisher/cities.tsv`: the cities of GeoNames with at least 15,000 inhabitants, the
 * largest first (CC BY 4.0: name the source where you show them). Columns: name, country, latitude, longitude,
 * inhabitants, other names (folded).
 */
export function readCities(tsv: string): Cities {
  const lines = linesByCountry(tsv);
  const indices = new Map<string, Index>();
  const indexOf = (country = 'all'): Index => {
    const index = indices.get(country) ?? indexed(lines.get(country) ?? []);
    indices.set(country, index);
    return index;
  };
  return {
    find(name, country) {
      const index = indexOf(country);
      return meant(index.get(foldName(name)) ?? index.get(foldBareName(name)) ?? []);
    },
  };
}

/** The lines by country. The key `all` has the lines of all countries. */
function linesByCountry(tsv: string): ReadonlyMap<string, readonly string[]> {
  const all = tsv.split('\n').filter(Boolean);
  const byCountry = new Map<string, string[]>([['all', all]]);
  for (const line of all) {
    const [, country = ''] = line.split('\t', 2);
    byCountry.set(country, byCountry.get(country) ?? []);
    byCountry.get(country)?.push(line);
  }
  return byCountry;
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
    for (const key of [foldName(name), ...(others ? others.split('|') : [])]) {
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
