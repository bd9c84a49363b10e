import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Side of the squares that are judged one by one, in pixels, so that a small change counts in a large picture. */
const tile = 32;

/**
 * How many pixels of a tile may differ by more than a threshold of pixelmatch, with or without the edges of shapes
 * (`includeAA`). The three find areas of a slightly other colour (2 levels of 255), lines, and edges of shapes and letters.
 *
 * Chromium 153 and 156, of two distributions, draw the same pixels. Chromium 132 draws text with another library: in the
 * worst tile 99, 27 and 4 pixels differ, which is tolerated.
 */
const tolerances = [
  { threshold: 0.005, includeAA: false, pixels: 150 },
  { threshold: 0.1, includeAA: true, pixels: 40 },
  { threshold: 0.2, includeAA: true, pixels: 8 },
];

type Options = Parameters<typeof pixelmatch>[5];

export interface Difference {
  reason: string;
  /** Shows where: red on a pale copy of the actual picture. */
  picture: PNG;
}

/** Undefined if the pictures look alike. */
export function compare(expected: PNG, actual: PNG): Difference | undefined {
  const [before, after] = [sizeOf(expected), sizeOf(actual)];
  if (before !== after) {
    return { reason: `it is ${after} pixels and was ${before}`, picture: markDifferences(expected, actual) };
  }
  const isTolerated = tolerances.every(
    ({ pixels, ...options }) => mostInOneTile(expected, actual, options) <= pixels,
  );
  return isTolerated
    ? undefined
    : { reason: 'it looks different', picture: markDifferences(expected, actual) };
}

function sizeOf({ width, height }: PNG): string {
  return `${width} × ${height}`;
}

function mostInOneTile(one: PNG, other: PNG, options: Options): number {
  const { width, height } = one;
  const mask = new PNG({ width, height });
  pixelmatch(one.data, other.data, mask.data, width, height, { ...options, diffMask: true });
  const counts = new Map<string, number>();
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (mask.data[4 * pixel + 3]) {
      const key = [pixel % width, pixel / width].map(place => Math.floor(place / tile)).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return Math.max(0, ...counts.values());
}

function markDifferences(expected: PNG, actual: PNG): PNG {
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const [before, after, marked] = [
    pad(expected, width, height),
    pad(actual, width, height),
    new PNG({ width, height }),
  ];
  pixelmatch(after.data, before.data, marked.data, width, height, { threshold: 0.005 });
  return marked;
}

/** Magenta where the picture ends. */
function pad(picture: PNG, width: number, height: number): PNG {
  const padded = new PNG({ width, height });
  padded.data.fill(Buffer.from('ff00ffff', 'hex'));
  PNG.bitblt(picture, padded, 0, 0, picture.width, picture.height, 0, 0);
  return padded;
}
