/** Longer words are not compared: no key that people type is. */
const longest = 40;

/** Finds the word that a given one was meant to be. Undefined where none is near. */
export type Speller = (given: string) => string | undefined;

/** A speller finds words that differ in case and separators, then in a letter or two, then such as are cut short. */
export function spellerOf(words: readonly string[]): Speller {
  const plainWords = words.map(word => [plainOf(word), word] as const);
  const same = new Map(plainWords);
  return given => {
    if (given.length > longest) {
      return undefined;
    }
    const plain = plainOf(given);
    const begun = plainWords.find(([word]) => plain.length >= 3 && word.startsWith(plain));
    return same.get(plain) ?? closest(plain, plainWords) ?? begun?.[1];
  };
}

/** A word without case and separators. */
export function plainOf(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

function closest(
  plain: string,
  words: readonly (readonly [plain: string, word: string])[],
): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const [other, word] of words) {
    const allowed = other.length < 3 ? 0 : other.length < 7 ? 1 : 2;
    if (Math.abs(other.length - plain.length) <= allowed) {
      const distance = distanceOf(plain, other);
      if (distance <= allowed && distance < (best?.distance ?? Infinity)) {
        best = { word, distance };
      }
    }
  }
  return best?.word;
}

/**
 * How many letters have to be put in, left out, replaced or swapped with the next to make one word of the other:
 * optimal string alignment.
 */
function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(row, j - 1) + 1,
        at(last, j) + 1,
        at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
