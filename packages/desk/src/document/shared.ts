import { isObject, isSame, type JsonObject, own } from './json.js';

/**
 * A document that says the same as another one, with the parts that are the same taken from the first. Then what did not
 * change is told by a glance, as it is after opening a file.
 */
export function sharedWith(before: JsonObject, after: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(after).map(([key, value]) => [key, shared(own(before, key), value)]),
  );
}

function shared(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) {
    return after.map((value: unknown, index) => shared(before[index], value));
  }
  return (isObject(after) || Array.isArray(after)) && isSame(before, after) ? before : after;
}
