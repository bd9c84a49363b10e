import * as fc from 'fast-check';
import { throughJson } from './arbitrary-call.js';

/** A change at one place of a JSON value. It is plain data, so that a failing example can be read. */
export type Change =
  | { readonly do: 'drop' }
  | { readonly do: 'replace'; readonly by: unknown }
  /** Adds a key to an object, or an entry to an array. */
  | { readonly do: 'add'; readonly key: string; readonly value: unknown }
  /** Replaces a part of a string: the characters from `from` to `to`, modulo its length. */
  | { readonly do: 'edit'; readonly from: number; readonly to: number; readonly by: string };

/** `at` is the number of a place in the value, modulo the number of places. */
export interface Mutation {
  readonly at: number;
  readonly change: Change;
}

type Path = readonly string[];

/** Mutations that insert the given values, strings and keys. */
export function mutations(
  values: fc.Arbitrary<unknown>,
  pieces: fc.Arbitrary<string>,
  keys: fc.Arbitrary<string>,
): fc.Arbitrary<Mutation[]> {
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.constant({ do: 'drop' as const }),
    fc.record({ do: fc.constant('replace' as const), by: values }),
    fc.record({ do: fc.constant('add' as const), key: keys, value: values }),
    fc.record({ do: fc.constant('edit' as const), from: fc.nat(99), to: fc.nat(99), by: pieces }),
  );
  return fc.array(fc.record({ at: fc.nat(999), change }), { minLength: 1, maxLength: 3 });
}

/** The JSON value after all mutations. */
export function mutate(json: unknown, all: readonly Mutation[]): unknown {
  const mutated = all.reduce((value, { at, change }) => {
    const places = placesOf(value);
    return changeAt(value, places[at % places.length] ?? [], change);
  }, json);
  return throughJson(mutated ?? null);
}

/** How many places a JSON value has: itself, and every value inside it. */
export function countPlaces(json: unknown): number {
  return placesOf(json).length;
}

function placesOf(json: unknown, path: Path = []): Path[] {
  const inside: [string, unknown][] = isTree(json) ? Object.entries(json) : [];
  return [path, ...inside.flatMap(([key, value]) => placesOf(value, [...path, key]))];
}

function changeAt(json: unknown, [key, ...rest]: Path, change: Change): unknown {
  if (key === undefined || !isTree(json)) {
    return changed(json, change);
  }
  const entries = (Object.entries(json) as [string, unknown][])
    .map(([name, value]) => [name, name === key ? changeAt(value, rest, change) : value] as const)
    .filter(([, value]) => value !== undefined);
  return Array.isArray(json) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function changed(json: unknown, change: Change): unknown {
  switch (change.do) {
    case 'drop':
      return undefined;
    case 'replace':
      return change.by;
    case 'add':
      return added(json, change.key, change.value);
    case 'edit':
      return typeof json === 'string' ? edited(json, change.from, change.to, change.by) : json;
  }
}

function added(json: unknown, key: string, value: unknown): unknown {
  if (Array.isArray(json)) {
    return [...(json as unknown[]), value];
  }
  return isTree(json) ? Object.fromEntries([...Object.entries(json), [key, value]]) : json;
}

function edited(text: string, from: number, to: number, by: string): string {
  const [start = 0, end = 0] = [from, to].map(place => place % (text.length + 1)).sort((a, b) => a - b);
  return text.slice(0, start) + by + text.slice(end);
}

function isTree(json: unknown): json is object {
  return typeof json === 'object' && json !== null;
}
