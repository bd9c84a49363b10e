import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Point = readonly [x: number, y: number];

const source = createRequire(import.meta.url).resolve('world-atlas/land-110m.json');

/** South of this latitude there is only Antarctica, which the map leaves out. */
const southEnd = -58;

/** The western end of the map, at the Bering Strait. Land west of it is drawn at the eastern end of the map. */
const west = -169;

/**
 * The outline of the continents as SVG path data, from Natural Earth (public domain, 1:110 m). Coordinates are whole
 * degrees: x is the longitude, y the negated latitude.
 */
export function landPath(): string {
  const topology = JSON.parse(readFileSync(source, 'utf8')) as Topology<{ land: GeometryCollection }>;
  return feature(topology, topology.objects.land)
    .features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []))
    .map(toPath)
    .join('');
}

/**
 * A ring as a closed path. Empty if the ring is smaller than a degree or in Antarctica. A ring that crosses the 180th
 * meridian, such as Eurasia with Africa, continues to the east. The map ends at 191°.
 */
function toPath(ring: readonly (readonly number[])[]): string {
  const isCrossing = ring.some(([x = 0], index) => Math.abs(x - (ring[index - 1]?.[0] ?? x)) > 180);
  const points = ring
    .map(([x = 0, y = 0]): Point => [Math.round(isCrossing && x < west ? x + 360 : x), Math.round(-y)])
    .filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  const isAntarctic = points.every(([, y]) => y > -southEnd);
  return points.length < 4 || isAntarctic ? '' : closedPath(points);
}

/** A path of relative steps, in as few characters as SVG allows. */
function closedPath(points: readonly Point[]): string {
  const steps = points.map(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${steps[0] ?? ''}l${steps.slice(1).join(' ')}z`.replaceAll(' -', '-');
}
