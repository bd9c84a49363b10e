import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import type { Colors } from './colors.js';
import { type Picture, svgOf } from './svg.js';

const compress = promisify(deflate);

/** For these pictures, the best level saves a tenth of the bytes, but takes twenty times as long. */
const level = 4;

/** A picture in pixels. Each pixel is an index into `mixtures`. Any theme can colour it. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly mixtures: readonly Mixture[];
  /** The content of the PNG chunk `IDAT`. */
  readonly data: Uint8Array;
}

/** The amount of each ink in a pixel, from 0 to 1. The rest is ground. */
export interface Mixture {
  readonly line: number;
  readonly text: number;
  readonly muted: number;
  readonly accent: number;
  /** From 0 to 255. */
  readonly alpha: number;
}

/** Colours that encode the ink of each pixel and its amount. Inks never overlap. */
const maskColors: Colors = {
  ground: [0, 0, 0],
  tint: [0, 0, 0],
  line: [255, 255, 0],
  text: [255, 0, 0],
  muted: [0, 255, 0],
  accent: [0, 0, 255],
};

/** Draws a picture once for both themes, which saves half of the work. Its texts are outlines, so it needs no fonts. */
export async function maskOf(picture: Picture, zoom: number): Promise<Mask> {
  const image = await renderAsync(svgOf(picture, maskColors), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false },
  });
  const { width, height } = image;
  const { buffer, byteOffset, length } = image.pixels;
  const { indices, mixtures } = indexed(new Int32Array(buffer, byteOffset, length / 4), width);
  return { width, height, mixtures, data: await compress(indices, { level }) };
}

/** A palette has at most 256 entries. Pictures with more colours get fewer shades, at worst four for each channel. */
const shades = [0xff, 0xf0, 0xe0, 0xc0];

interface Indexed {
  readonly indices: Uint8Array;
  readonly mixtures: readonly Mixture[];
}

function indexed(pixels: Int32Array, width: number): Indexed {
  for (const shade of shades) {
    const { indices, values } = indexedWith(pixels, width, shade);
    if (values.length <= 256) {
      return { indices, mixtures: values.map(value => mixtureOf(value, shade)) };
    }
  }
  throw new Error('A pixel has at most one ink, and four shades of it.');
}

/**
 * Each line of a PNG starts with the number of its filter: 0, none. The loops are plain and use 32-bit integers because
 * this function takes much of the time.
 */
function indexedWith(
  pixels: Int32Array,
  width: number,
  shade: number,
): { readonly indices: Uint8Array; readonly values: readonly number[] } {
  const kept = Math.imul(shade, 0x01010101);
  const places = new Map<number, number>();
  const indices = new Uint8Array(pixels.length + pixels.length / width);
  let target = 0;
  let last = 0;
  let index = -1;
  for (let start = 0; start < pixels.length; start += width) {
    target += 1;
    for (let source = start; source < start + width; source += 1) {
      const pixel = (pixels[source] ?? 0) & kept;
      if (pixel !== last || index === -1) {
        index = places.get(pixel) ?? places.size;
        places.set(pixel, index);
        last = pixel;
      }
      indices[target] = index;
      target += 1;
    }
  }
  return { indices, values: [...places.keys()] };
}

/**
 * @param pixel red, green, blue and alpha, one byte each, red in the lowest byte. Colours are multiplied by alpha.
 * @param most the largest value of a byte
 */
function mixtureOf(pixel: number, most: number): Mixture {
  const alpha = pixel >>> 24;
  const [red, green, blue] = [pixel, pixel >>> 8, pixel >>> 16].map(
    byte => (byte & 255) / (alpha || 1),
  ) as Amounts;
  const line = Math.min(red, green);
  return {
    line,
    text: red - line,
    muted: green - line,
    accent: blue,
    alpha: Math.round((alpha / most) * 255),
  };
}

type Amounts = [number, number, number];
