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

/** What to do with a row that looks like another entry: leave it out, add it, or update that entry. */
export type Doubt = 'leave' | 'add' | 'update';

/** The user's decisions about rows, by row number. */
export interface Choices {
  /** Rows to leave out. */
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

/** The numbers of rows with faults. They are left out, because they would bring a problem into the call. */
export function faultyRows({ faults }: Comparison<RowDraft>): ReadonlySet<number> {
  return new Set(faults.map(({ draft }) => draft.row));
}

/** Whether the entry that a row looks like is in the call's list. Otherwise it is another row. */
export function isListed(json: JsonObject, entry: Entry): boolean {
  return signatoriesOf(json).includes(entry);
}

/** The change of the list that results from the user's decisions. */
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
