import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from './package.js';

type Point = readonly [x: number, y: number];

const rings = ringsOf(JSON.parse(readFileSync(new URL('dist/land.json', root), 'utf8')) as string);

/** Longitude and latitude of inland places, far from any coast. */
const onLand: Readonly<Record<string, Point>> = {
  Madrid: [-3.7, 40.4],
  Bamako: [-8, 12.6],
  Warsaw: [21, 52.2],
  Addis: [38.7, 9],
  Novosibirsk: [82.9, 55],
  Nagpur: [79.1, 21.1],
  Denver: [-105, 39.7],
  Brasília: [-47.9, -15.8],
  'Alice Springs': [133.9, -23.7],
  'Chukotka, beyond the 180th meridian': [182, 67],
};

const atSea: Readonly<Record<string, Point>> = {
  'the Atlantic': [-40, 30],
  'the Pacific, at the latitude of Madrid': [160, 40],
  'the Pacific, at the latitude of Bamako': [170, 12],
  'the Indian Ocean': [80, -20],
};

describe('The outline of the continents', () => {
  for (const [name, place] of Object.entries(onLand)) {
    it(`has ${name} on land`, () => {
      assert.ok(isOnLand(place));
    });
  }

  for (const [name, place] of Object.entries(atSea)) {
    it(`has ${name} at sea`, () => {
      assert.ok(!isOnLand(place));
    });
  }
});

/** The rings of a path of `M` and relative `l` steps, as longitudes and latitudes. */
function ringsOf(path: string): readonly (readonly Point[])[] {
  return path
    .split('z')
    .filter(Boolean)
    .map(ring => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        const [x, y] = points.at(-1) ?? [0, 0];
        points.push([x + (numbers[index] ?? 0), y - (numbers[index + 1] ?? 0)]);
      }
      return points;
    });
}

/** By the even-odd rule, as the rings do not overlap. */
function isOnLand([x, y]: Point): boolean {
  const crossings = rings.flatMap(ring =>
    ring.filter(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }),
  );
  return crossings.length % 2 === 1;
}
