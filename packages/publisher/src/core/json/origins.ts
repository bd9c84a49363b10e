import { own } from './values.js';

/**
 * For each item of a list, the index that it had before. Items match by id, then by value. If equally many are left on
 * both sides, the rest match by order. Undefined if the item is new.
 */
export function originsOf(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (number | undefined)[] {
  const free = new Set(before.keys());
  const origins = after.map(() => undefined as number | undefined);
  for (const keyOf of [idOf, valueOf]) {
    const places = indicesBy(before, free, keyOf);
    after.forEach((item, index) => {
      const found = origins[index] === undefined ? places.get(keyOf(item) ?? '')?.shift() : undefined;
      if (found !== undefined) {
        origins[index] = found;
        free.delete(found);
      }
    });
  }
  const left = [...free];
  const open = origins.flatMap((origin, index) => (origin === undefined ? [index] : []));
  if (left.length === open.length) {
    open.forEach((index, place) => (origins[index] = left[place]));
  }
  return origins;
}

function idOf(item: unknown): string | undefined {
  const id = own(item, 'id');
  return typeof id === 'string' ? `id:${id}` : undefined;
}

function valueOf(item: unknown): string {
  return `value:${JSON.stringify(item)}`;
}

/** The indices of the items with each key, in order. */
function indicesBy(
  items: readonly unknown[],
  free: ReadonlySet<number>,
  keyOf: (item: unknown) => string | undefined,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const index of free) {
    const key = keyOf(items[index]);
    if (key !== undefined) {
      places.set(key, places.get(key) ?? []);
      places.get(key)?.push(index);
    }
  }
  return places;
}
