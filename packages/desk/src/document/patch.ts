import { type JsonObject, listAt, withValue } from './json.js';

/** The difference between two documents. It updates a worker's copy without sending a long list again. */
export type Patch =
  | { readonly whole: JsonObject }
  | {
      readonly values: readonly (readonly [key: string, value: unknown])[];
      readonly entries: readonly (readonly [index: number, value: unknown])[];
    };

/** Compares by identity: parts that both documents share are not searched. */
export function patchBetween(before: JsonObject | undefined, after: JsonObject): Patch {
  const keys = Object.keys(after);
  if (!before || Object.keys(before).join('\n') !== keys.join('\n')) {
    return { whole: after };
  }
  const [was, is] = [listAt(before, 'signatories'), listAt(after, 'signatories')];
  const isList =
    was.length === is.length && Array.isArray(after.signatories) && Array.isArray(before.signatories);
  const changed = keys.filter(key => after[key] !== before[key] && !(isList && key === 'signatories'));
  return {
    values: changed.map(key => [key, after[key]]),
    entries: isList
      ? is.flatMap((entry, index) => (entry === was[index] ? [] : [[index, entry] as const]))
      : [],
  };
}

export function patched(before: JsonObject | undefined, patch: Patch): JsonObject {
  if ('whole' in patch) {
    return patch.whole;
  }
  const list = [...listAt(before, 'signatories')];
  patch.entries.forEach(([index, entry]) => (list[index] = entry));
  const values = patch.entries.length ? [...patch.values, ['signatories', list] as const] : patch.values;
  return values.reduce<unknown>((json, [key, value]) => withValue(json, [key], value), before) as JsonObject;
}
