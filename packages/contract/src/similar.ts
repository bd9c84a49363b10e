/** Longer words are not compared. Nobody types longer keys. */
const longest = 40;

/** Finds the known word that was probably meant. Undefined if no known word is similar. */
export type Speller = (given: string) => string | undefined;

/**
 * Makes a speller. It looks first for a word that differs only in case and separators, then for one that differs in one
 * or two letters, then for one that begins with the given word.
 */
export function spellerOf(words: readonly string[]): Speller {
  const plainWords = words.map(word => [plainOf(word), word] as const);
  const same = new Map(plainWords);
  return given => {
    if (given.length > longest) {
      return undefined;
    }
    const plain = plainOf(given);
    const begun = (): string | undefined =>
      plain.length < 3 ? undefined : plainWords.find(([word]) => word.startsWith(plain))?.[1];
    return same.get(plain) ?? closest(plain, plainWords) ?? begun();
  };
}

/** The word in lower case, without separators. */
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
    const distance = distanceOf(plain, other, allowed);
    if (distance <= allowed && distance < (best?.distance ?? Infinity)) {
      best = { word, distance };
    }
  }
  return best?.word;
}

/** The rows of `distanceOf`'s table. They are reused, as a file may have hundreds of thousands of keys. */
let [before, last, row] = [0, 1, 2].map(() => new Uint8Array(longest + 2)) as [Row, Row, Row];

type Row = Uint8Array;

/**
 * The optimal string alignment distance: how many letters must be inserted, removed, replaced, or swapped with the next
 * letter to turn one word into the other. A result above `most` only means "more than `most`": the calculation stops
 * early.
 */
function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) {
    return most + 1;
  }
  for (let j = 0; j <= b.length; j += 1) {
    last[j] = j;
  }
  for (let i = 1; i <= a.length; i += 1) {
    if (fillRow(a, b, i) > most) {
      return most + 1;
    }
    [before, last, row] = [last, row, before];
  }
  return last[b.length] ?? 0;
}

/** Fills the row of the first `i` letters, and returns its smallest distance. */
function fillRow(a: string, b: string, i: number): number {
  let least = i;
  row[0] = i;
  for (let j = 1; j <= b.length; j += 1) {
    const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
    const isSwapped =
      i > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
    let distance = at(last, j - 1) + (isSame ? 0 : 1);
    distance = Math.min(distance, at(row, j - 1) + 1, at(last, j) + 1);
    distance = isSwapped ? Math.min(distance, at(before, j - 2) + 1) : distance;
    row[j] = distance;
    least = Math.min(least, distance);
  }
  return least;
}

function at(values: Row, index: number): number {
  return values[index] ?? 0;
}
