import { foldName } from 'metropolis-call-contract';
import { type Cities, readCities } from 'metropolis-call-publisher/core';

/** A city to choose. */
export interface CityChoice {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The cities of GeoNames (CC BY 4.0). The list is loaded when it is needed. */
export interface CityList {
  /** For the comparison of a spreadsheet with the call. */
  readonly cities: Cities;
  /** The largest cities with a name that begins with the typed text, in any language. */
  search(typed: string): readonly CityChoice[];
  /** Whether the city has this name, in any language. */
  isNameOf(name: string, city: CityChoice): boolean;
}

/** At most this many cities are suggested. */
const mostChoices = 8;

let loading: Promise<CityList | undefined> | undefined;

/** Loads the list. Undefined if that fails: users can type everything without it. The next call tries again. */
export function loadCities(): Promise<CityList | undefined> {
  return (loading ??= fetchCities().catch(() => {
    loading = undefined;
    return undefined;
  }));
}

async function fetchCities(): Promise<CityList> {
  const response = await fetch(new URL('cities.tsv', document.baseURI));
  if (!response.ok) {
    throw new Error(`The server answered ${response.status} for cities.tsv.`);
  }
  return readList(await response.text());
}

/** @param tsv in the format of `readCities`, sorted by size, the largest city first. */
function readList(tsv: string): CityList {
  const lines = tsv.split('\n').filter(Boolean);
  const keys = lines.map(line => {
    const [name = '', , , , , others = ''] = line.split('\t');
    return `|${foldName(name)}|${others}|`;
  });
  const find = (needle: string, most: number): readonly number[] => {
    const found: number[] = [];
    for (let index = 0; index < keys.length && found.length < most; index += 1) {
      if (keys[index]?.includes(needle)) {
        found.push(index);
      }
    }
    return found;
  };
  return {
    cities: readCities(tsv),
    search: typed => {
      const folded = foldName(typed);
      return folded ? find(`|${folded}`, mostChoices).map(index => cityOf(lines[index] ?? '')) : [];
    },
    isNameOf: (name, city) =>
      find(`|${foldName(name)}|`, Infinity).some(index => {
        const other = cityOf(lines[index] ?? '');
        return other.latitude === city.latitude && other.longitude === city.longitude;
      }),
  };
}

function cityOf(line: string): CityChoice {
  const [name = '', country = '', latitude, longitude] = line.split('\t');
  return { name, country, latitude: Number(latitude), longitude: Number(longitude) };
}
