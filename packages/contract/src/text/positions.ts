import type { Position } from '../finding.js';

/** Returns a function that finds the line and column of an offset in the text. */
export function positionsIn(text: string): (offset: number, length: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), found => found.index + found[0].length)];
  return (offset, length) => {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset, length };
  };
}

/** The last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    [low, high] = (starts[middle] ?? Infinity) <= offset ? [middle, high] : [low, middle];
  }
  return low;
}
