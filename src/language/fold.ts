/** Letters that Unicode does not take apart into a plain one and its mark, as upper case has them, and their plain ones. */
const whole = 'ŁØĐ';
const plain = 'LOD';

/** A text as one looks for it: without accents, case, and widths of letters, in any script. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ŁØĐ]/g, letter => plain[whole.indexOf(letter)] ?? letter);
}
