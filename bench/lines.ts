import { median, ratioOf, type Summary } from './stats.js';
import { type SubjectKey, subjects } from './subjects.js';

/** A line of the table of targets. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly beside: string;
  readonly ratio?: Summary;
  readonly bar: string;
  /** Undefined if there is no target, or nothing was measured. */
  readonly isMet: boolean | undefined;
}

interface Comparison {
  readonly what: string;
  readonly values: readonly number[];
  /** What the values are compared with. */
  readonly name: string;
  readonly others: readonly number[];
  /** The target: at most this ratio. */
  readonly bar?: number;
  readonly format: (value: number) => string;
}

/** What a subject is compared with. */
export function peer(
  subject: SubjectKey,
  valuesOf: (subject: SubjectKey) => number[],
): Pick<Comparison, 'name' | 'others'> {
  return { name: subjects[subject].name, others: valuesOf(subject) };
}

export function atMost(
  what: string,
  value: number,
  bar: number,
  format: (value: number) => string,
  beside = '',
): Line {
  return { what, measured: format(value), beside, bar: `≤ ${format(bar)}`, isMet: value <= bar };
}

export function compare({ what, values, name, others, bar, format }: Comparison): Line {
  const ratio = ratioOf(values, others);
  return {
    what,
    measured: format(median(values)),
    beside: `${name}: ${format(median(others))}`,
    ratio,
    bar: bar === undefined ? '–' : `≤ ${bar} ×`,
    isMet: bar === undefined ? undefined : ratio.median <= bar,
  };
}

export function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}

export function bytes(count: number): string {
  return `${count.toLocaleString('en')} B`;
}
