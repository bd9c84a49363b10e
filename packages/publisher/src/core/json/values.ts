/** Untrusted parsed JSON. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an object's own key. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether JSON values are the same. The order of keys is ignored. */
export function isSame(a: unknown, b: unknown, isSameText: (a: string, b: string) => boolean): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    return isSameText(a, b);
  }
  if (!isObject(a) || !isObject(b)) {
    return JSON.stringify(a) === JSON.stringify(b);
  }
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && isSame(a[key], b[key], isSameText))
  );
}
