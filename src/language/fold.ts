/** Upper-case letters that Unicode does not decompose into a base letter and a mark, and their base letters. */
const undecomposed = 'ŁØĐ';
const baseLetters = 'LOD';

/** How many characters of a text are compared. Decomposing makes up to eighteen of one. */
const longest = 1000;

/**
 * Reduces a text to what a search compares: letters and digits without accents, case and width variants, in any script.
 * `L'Aquila`, `L’Aquila` and `laquila` become the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .slice(0, longest)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .replace(/[ŁØĐ]/g, letter => baseLetters[undecomposed.indexOf(letter)] ?? letter);
}

/** The folded words of a search. */
export function foldWords(query: string): readonly string[] {
  return query.split(/\s+/).map(fold).filter(Boolean);
}
