/** The median and the quartiles of measured values. */
export interface Summary {
  readonly median: number;
  readonly from: number;
  readonly to: number;
  readonly runs: number;
}

/** The value below which a share of the values lies, interpolated between neighbours. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)] ?? NaN;
  const high = sorted[Math.ceil(position)] ?? NaN;
  return low + (high - low) * (position % 1);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function summaryOf(values: readonly number[]): Summary {
  return {
    median: median(values),
    from: quantile(values, 0.25),
    to: quantile(values, 0.75),
    runs: values.length,
  };
}

/** The ratios of pairs. Both values of a pair are from the same round, so that other load slows both. */
export function ratioOf(values: readonly number[], others: readonly number[]): Summary {
  return summaryOf(values.map((value, round) => value / (others[round] ?? NaN)));
}
