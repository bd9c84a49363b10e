import { crc32 } from 'node:zlib';
import type { Color, Colors } from './colors.js';
import type { Mask, Mixture } from './mask.js';

/** Applies colours to a mask. Returns a PNG with a palette (PNG, third edition). */
export function pngOf({ width, height, mixtures, data }: Mask, colors: Colors): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per pixel; colour type 3, a palette.
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
