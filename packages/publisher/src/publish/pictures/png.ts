import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import type { Color, Colors } from './colors.js';
import { type Picture, svgOf } from './svg.js';

const compress = promisify(deflate);

/** On these pictures the best level saves a tenth of the bytes, and takes twenty times as long. */
const level = 4;

/** A picture in pixels, of which each is a number into a list of mixtures. Any theme can colour it. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly mixtures: readonly Mixture[];
  /** The content of the PNG chunk `IDAT`. */
  readonly data: Uint8Array;
}

/** How much of each ink a pixel has, from 0 to 1; the rest is ground. */
interface Mixture {
  readonly line: number;
  readonly text: number;
  readonly muted: number;
  readonly accent: number;
  /** From 0 to 255. */
  readonly alpha: number;
}

/** Colours that tell, of each pixel, which ink it has and how much of it. No two inks lie over each other. */
const maskColors: Colors = {
  ground: [0, 0, 0],
  tint: [0, 0, 0],
  line: [255, 255, 0],
  text: [255, 0, 0],
  muted: [0, 255, 0],
  accent: [0, 0, 255],
};

/** Draws a picture once for all themes, which saves half of the work. It has no texts, so no fonts are needed. */
export async function maskOf(picture: Picture, zoom: number): Promise<Mask> {
  const image = await renderAsync(svgOf(picture, maskColors), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false },
  });
  const { width, height } = image;
  const { buffer, byteOffset, length } = image.pixels;
  const { indices, values } = indexed(new Uint32Array(buffer, byteOffset, length / 4), width);
  return { width, height, mixtures: values.map(mixtureOf), data: await compress(indices, { level }) };
}

/** A palette has room for 256 entries. Pictures with more are drawn with fewer shades, at worst four to the channel. */
const shades = [0xf0f0f0f0, 0xe0e0e0e0, 0xc0c0c0c0];

function indexed(pixels: Uint32Array, width: number): Indexed {
  let result = indexedWith(pixels, width);
  for (const kept of shades) {
    if (result.values.length <= 256) {
      break;
    }
    result = indexedWith(
      pixels.map(pixel => pixel & kept),
      width,
    );
  }
  return result;
}

interface Indexed {
  readonly indices: Uint8Array;
  readonly values: readonly number[];
}

/** Each line of a PNG begins with the number of its filter: none. Plain loops, as this is most of the work. */
function indexedWith(pixels: Uint32Array, width: number): Indexed {
  const places = new Map<number, number>();
  const indices = new Uint8Array(pixels.length + pixels.length / width);
  let target = 0;
  let last = -1;
  let index = 0;
  for (let start = 0; start < pixels.length; start += width) {
    target += 1;
    for (let source = start; source < start + width; source += 1) {
      const pixel = pixels[source] ?? 0;
      if (pixel !== last) {
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

/** @param pixel red, green, blue and alpha, a byte each from the lowest. Colours are multiplied by alpha. */
function mixtureOf(pixel: number): Mixture {
  const alpha = pixel >>> 24;
  const [red, green, blue] = [pixel, pixel >>> 8, pixel >>> 16].map(
    byte => (byte & 255) / (alpha || 1),
  ) as Amounts;
  const line = Math.min(red, green);
  return { line, text: red - line, muted: green - line, accent: blue, alpha };
}

type Amounts = [number, number, number];

/** Colours a mask: a PNG with a palette (PNG, third edition). */
export function pngOf({ width, height, mixtures, data }: Mask, colors: Colors): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits to the pixel; a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(mixtures.flatMap(mixture => mix(mixture, colors)))),
    chunk('tRNS', Uint8Array.from(mixtures.map(({ alpha }) => alpha))),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}

function mix({ line, text, muted, accent }: Mixture, colors: Colors): number[] {
  const part = (color: Color, amount: number, channel: number): number =>
    amount * ((color[channel] ?? 0) - (colors.ground[channel] ?? 0));
  return [0, 1, 2].map(channel =>
    Math.round(
      (colors.ground[channel] ?? 0) +
        part(colors.line, line, channel) +
        part(colors.text, text, channel) +
        part(colors.muted, muted, channel) +
        part(colors.accent, accent, channel),
    ),
  );
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
