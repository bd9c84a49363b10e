import { defaultRangeExtractor, type Range } from '@tanstack/lit-virtual';

/** The rows to render: the visible ones, and the one that has the focus. */
export function rowRange(range: Range, focused: number): number[] {
  const seen = defaultRangeExtractor(range);
  return focused >= 0 && focused < range.count && !seen.includes(focused)
    ? [...seen, focused].toSorted((a, b) => a - b)
    : seen;
}
