import { isObject, own } from '../json/values.js';
import type { OpenCall } from './call-text.js';
import type { ListChange } from './change.js';

/** The parts of a call that its counts depend on. */
export type Counted = Pick<OpenCall, 'json' | 'isApart' | 'signatories'>;

/**
 * The counts in a call that change with its list. They go up and down with the list, so that the number of unlisted
 * signatories stays the same. A count that is smaller than its list has no effect, and is not changed.
 */
export function countsAfter(open: Counted, change: ListChange): Readonly<Record<string, number>> {
  const listed = firstOfEachId(open.signatories);
  const withdrawn = new Set<unknown>(change.withdrawn);
  const gone = listed.filter(({ id }) => withdrawn.has(id));
  const joined = change.added ?? [];
  const flips = (change.changed ?? []).map(({ before, entry }) => memberOf(entry) - memberOf(before));
  return {
    ...counted(open, 'signatoryCount', listed.length, joined.length - gone.length),
    ...counted(
      open,
      'memberCount',
      sum(listed.map(memberOf)),
      sum([...joined.map(memberOf), ...flips]) - sum(gone.map(memberOf)),
    ),
  };
}

/** The new value of a count. A call with a separate list must have `signatoryCount`. */
function counted(
  { json, isApart }: Counted,
  key: 'signatoryCount' | 'memberCount',
  listed: number,
  difference: number,
): Readonly<Record<string, number>> {
  const stated = own(json, key);
  const count = stated === undefined && isApart && key === 'signatoryCount' ? listed : stated;
  return Number.isSafeInteger(count) && (count as number) >= listed && (difference || count !== stated)
    ? { [key]: (count as number) + difference }
    : {};
}

function firstOfEachId(list: readonly unknown[]): readonly Readonly<Record<string, unknown>>[] {
  return [
    ...new Map(
      list
        .filter(isObject)
        .map(entry => [entry.id, entry] as const)
        .toReversed(),
    ).values(),
  ];
}

function memberOf({ member }: Readonly<Record<string, unknown>>): number {
  return member === true ? 1 : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
