import {
  compare,
  type Comparison,
  type Entry,
  type ListChange,
  type RowDraft,
} from 'metropolis-call-publisher/core';
import type { Cities } from 'metropolis-call-publisher/core';
import type { JsonObject } from './json.js';
import { sourceLanguage } from './languages.js';
import { signatoriesOf } from './signatories.js';

/** What becomes of a row that looks like somebody: nothing, somebody else, or the one that it looks like. */
export type Doubt = 'leave' | 'add' | 'update';

/** What was decided about the rows, by their numbers. */
export interface Choices {
  /** Rows that are not taken in. */
  readonly left: ReadonlySet<number>;
  readonly doubts: ReadonlyMap<number, Doubt>;
}

export function compareRows(
  json: JsonObject,
  rows: readonly RowDraft[],
  cities: Cities | undefined,
): Comparison<RowDraft> {
  return compare(signatoriesOf(json), rows, {
    language: sourceLanguage(json),
    locate: true,
    ...(cities && { cities }),
  });
}

/** The rows that would bring a problem into the call: they are left out until they are mended. */
export function faultyRows({ faults }: Comparison<RowDraft>): ReadonlySet<number> {
  return new Set(faults.map(({ draft }) => draft.row));
}

/** Whether the one that a row looks like is in the list, and not another row. */
export function isListed(json: JsonObject, entry: Entry): boolean {
  return signatoriesOf(json).includes(entry);
}

/** The change that takes in what was decided. */
export function chosenChange(
  json: JsonObject,
  comparison: Comparison<RowDraft>,
  { left, doubts }: Choices,
  cities: Cities | undefined,
): ListChange {
  const faulty = faultyRows(comparison);
  const isTaken = ({ draft }: { readonly draft: RowDraft }): boolean =>
    !left.has(draft.row) && !faulty.has(draft.row);
  const added = comparison.added.filter(isTaken).map(({ entry }) => entry);
  const changed = comparison.changed.filter(isTaken);
  const decided = (doubt: Doubt): readonly RowDraft[] =>
    comparison.alike.filter(({ draft }) => doubts.get(draft.row) === doubt).map(({ draft }) => draft);
  const list = [...signatoriesOf(json), ...added];
  const decideAs = (lookAlikes: 'add' | 'update'): Comparison<RowDraft> | undefined => {
    const rows = decided(lookAlikes);
    const options = { language: sourceLanguage(json), ...(cities && { cities }), locate: true, lookAlikes };
    return rows.length ? compare(list, rows, options) : undefined;
  };
  return {
    added: [...added, ...(decideAs('add')?.added ?? []).map(({ entry }) => entry)],
    changed: [...changed, ...(decideAs('update')?.changed ?? [])],
  };
}
