import { isObject, isSame, type JsonObject, own } from './json.js';

/**
 * Returns the second document, but takes equal parts from the first. Comparing the two documents is then quick, because
 * an unchanged part is the same object in both.
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
