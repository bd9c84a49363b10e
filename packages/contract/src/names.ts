import type { Text } from './call.js';

/**
 * Removes from a name what people write differently: case, accents, apostrophes, hyphens, blanks. Two names with the
 * same result probably belong to the same institution.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\p{Cf}´`]/gu, '')
    .replace(/\s+/g, '');
}

/** Makes an id from a name, fit for addresses and file names: `Ciudad de México` becomes `ciudad-de-mexico`. */
export function idFromName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** The text in every language that it has. */
export function wordings(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
