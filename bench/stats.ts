/** The value below which a share of them lies, between neighbours in proportion. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  return low + (high - low) * (position % 1);
}

export function median(values) {
  return quantile(values, 0.5);
}

/** The middle of what is measured, and between what values the middle half of it lies. */
export function summary(values) {
  return {
    median: median(values),
    from: quantile(values, 0.25),
    to: quantile(values, 0.75),
    runs: values.length,
  };
}

/**
 * One thing beside another, each pair measured in the same round: the median of the ratios, with their spread. What
 * slows the machine down for a while slows both.
 */
export function ratio(values, beside) {
  return summary(values.map((value, round) => value / beside[round]));
}
