import { type Outline, outlineOf, type TextStyle } from './outline.js';

/** Shortens a text to a width. A shortened text ends with `…`. */
export async function fitLine(text: string, style: TextStyle, width: number): Promise<Outline> {
  return fitIn(text, style, width, part => part);
}

/**
 * Shortens a name until the sentence with it fits into a width.
 *
 * @param sentence returns the sentence with a name
 */
export async function fitIn(
  name: string,
  style: TextStyle,
  width: number,
  sentence: (name: string) => string,
): Promise<Outline> {
  const whole = await outlineOf(sentence(name), style);
  if (whole.width <= width) {
    return whole;
  }
  const letters = graphemesOf(name, style.language);
  let [low, high] = [0, letters.length];
  let best = await outlineOf(sentence('…'), style);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const shorter = await outlineOf(sentence(`${letters.slice(0, middle).join('').trimEnd()}…`), style);
    [low, high, best] = shorter.width <= width ? [middle, high, shorter] : [low, middle - 1, best];
  }
  return best;
}

/** Breaks a text into lines. If the text needs more than the allowed lines, the last line ends with `…`. */
export async function wrapLines(
  text: string,
  style: TextStyle,
  { width, lines: most }: { readonly width: number; readonly lines: number },
): Promise<{ readonly lines: readonly Outline[]; readonly isWhole: boolean }> {
  const words = wordsOf(text, style.language);
  const lines: string[] = [];
  for (const word of words) {
    const line = (lines.at(-1) ?? '') + word;
    const { width: needed } = await outlineOf(line, style);
    if (lines.length > 0 && needed <= width) {
      lines[lines.length - 1] = line;
    } else {
      lines.push(word);
    }
  }
  const isWhole = lines.length <= most;
  const shown = isWhole ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join('')];
  return { lines: await Promise.all(shown.map(line => fitLine(line, style, width))), isWhole };
}

function graphemesOf(text: string, language: string): readonly string[] {
  return [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
}

/** Scripts that put no blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words with the blanks and punctuation after them. A line may break between two of them. */
function wordsOf(text: string, language: string): readonly string[] {
  return text.split(/(?<=\s)/).flatMap(word => (unspaced.test(word) ? segmentsOf(word, language) : [word]));
}

function segmentsOf(text: string, language: string): readonly string[] {
  const segments: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = segments.at(-1);
    if (isWordLike || last === undefined) {
      segments.push(segment);
    } else {
      segments.splice(-1, 1, last + segment);
    }
  }
  return segments;
}
