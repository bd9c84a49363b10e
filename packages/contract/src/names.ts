import type { Text } from './call.js';

/**
 * A name without what people write differently: case, accents, apostrophes, hyphens, blanks. Names that are equal then
 * are likely to be one institution.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\p{Cf}´`]/gu, '')
    .replace(/\s+/g, '');
}

/** An id for a name, as it stands in addresses and file names: `Ciudad de México` is `ciudad-de-mexico`. */
export function idFromName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Every wording of a text. */
export function wordings(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
