import { limits } from '../limits.js';
import { type Fault, fault } from './fault.js';

export interface Decoded {
  /** The text, without a byte order mark. */
  readonly text: string;
  readonly faults: readonly Fault[];
}

/** Decodes a file, even if it is not in UTF-8. Another encoding is a fault: pages read every file as UTF-8. */
export function decode(source: string | Uint8Array): Decoded {
  const { text, faults } = typeof source === 'string' ? { text: source, faults: [] } : decodeBytes(source);
  const size = typeof source === 'string' ? new TextEncoder().encode(source).length : source.length;
  const isMarked = text.startsWith('\ufeff');
  return {
    text: isMarked ? text.slice(1) : text,
    faults: [
      ...(size > limits.bytes ? [fault('too-large', 0, 0, { size, limit: limits.bytes })] : []),
      ...faults,
      ...(isMarked && !faults.length ? [fault('byte-order-mark', 0, 0, {})] : []),
    ],
  };
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes);
    return { text, faults: [fault('not-utf8', 0, 0, { encoding: 'utf-16' })] };
  }
  const valid = validLength(bytes);
  if (valid === bytes.length) {
    return { text: decodeUtf8(bytes), faults: [] };
  }
  // Windows-1252 is almost never valid UTF-8 by chance. If non-ASCII letters before the fault are valid UTF-8, the
  // file is UTF-8 with a damaged character.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid), {
    stream: true,
  });
  const encoding = /[^\0-\x7f]/.test(before) ? 'damaged' : 'windows-1252';
  const text = encoding === 'damaged' ? decodeUtf8(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, faults: [fault('not-utf8', before.length, 1, { encoding })] };
}

/** Detects UTF-16 by its byte order mark, or by the zero byte of the first character, which is ASCII in JSON. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) {
    return 'utf-16le';
  }
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? 'utf-16be' : undefined;
}

/** How many bytes from the start are valid UTF-8. A part that ends within a character counts as valid. */
function validLength(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    [valid, invalid] = isUtf8(bytes.subarray(0, middle), middle < bytes.length)
      ? [middle, invalid]
      : [valid, middle];
  }
  return valid;
}

function isUtf8(bytes: Uint8Array, isPart: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPart });
    return true;
  } catch {
    return false;
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
