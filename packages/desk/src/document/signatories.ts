import { countsAfter, type Entry, type EntryChange, type ListChange } from 'metropolis-call-publisher/core';
import type { CallState } from './call-state.js';
import { isObject, type JsonObject, listAt, own, type Steps, withValue } from './json.js';

/** The entries of a call's list, valid or not. */
export function signatoriesOf(json: JsonObject): readonly unknown[] {
  return listAt(json, 'signatories');
}

/** Changes one value of an entry. Undefined removes the value. */
export function setEntryValue(state: CallState, index: number, steps: Steps, value: unknown): CallState {
  const list = signatoriesOf(state.json);
  const before = list[index];
  const entry = withValue(before, steps, value) as Entry;
  const was = isObject(before) ? before : {};
  const counts =
    steps[0] === 'member'
      ? countsOf(state.json, { changed: [{ before: was, entry, keys: ['member'] }] })
      : {};
  return withList(state, list.with(index, entry), counts);
}

export function addEntries(state: CallState, added: readonly Entry[]): CallState {
  return applyChange(state, { added });
}

/** Removes the entries with these indices. */
export function withdraw(state: CallState, indices: readonly number[]): CallState {
  const list = signatoriesOf(state.json);
  const gone = new Set(indices);
  const kept = list.filter((_, index) => !gone.has(index));
  const keptIds = new Set(kept.map(entry => own(entry, 'id')));
  const ids = indices.map(index => own(list[index], 'id')).filter(id => typeof id === 'string');
  const withdrawn = ids.filter(id => !keptIds.has(id));
  return withList(state, kept, countsOf(state.json, { withdrawn }));
}

/** Applies an import in one step. */
export function applyChange(state: CallState, change: ListChange): CallState {
  const changed = new Map<unknown, EntryChange>((change.changed ?? []).map(each => [each.before, each]));
  const list = signatoriesOf(state.json).map(entry => changed.get(entry)?.entry ?? entry);
  return withList(state, [...list, ...(change.added ?? [])], countsOf(state.json, change));
}

function countsOf(json: JsonObject, change: ListChange): Readonly<Record<string, number>> {
  const isApart = own(json, 'signatoriesUrl') !== undefined;
  return isApart ? {} : countsAfter({ json, isApart, signatories: signatoriesOf(json) }, change);
}

function withList(
  state: CallState,
  list: readonly unknown[],
  counts: Readonly<Record<string, number>>,
): CallState {
  const counted = Object.entries(counts).reduce<unknown>(
    (json, [key, count]) => withValue(json, [key], count),
    state.json,
  );
  return { ...state, json: withValue(counted, ['signatories'], list) as JsonObject };
}
