/** Upper-case letters that Unicode does not decompose into a base letter and a mark, and their base letters. */
const undecomposed = 'ŁØĐ';
const baseLetters = 'LOD';

/** Reduces a text to what a search compares: without accents, case and width variants, in any script. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ŁØĐ]/g, letter => baseLetters[undecomposed.indexOf(letter)] ?? letter);
}
