/** A JSON object. Only its own keys count: a page may have added properties to `Object.prototype`. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's own value at the key. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The list at the key of an object. An empty list if there is none. */
export function ownList(value: unknown, key: string): readonly unknown[] {
  const list = own(value, key);
  return Array.isArray(list) ? list : [];
}

/** A short text for any value. Nested content is abbreviated. */
export function show(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length ? '[…]' : '[]';
  }
  if (isObject(value)) {
    return Object.keys(value).length ? '{…}' : '{}';
  }
  return typeof value === 'string' ? JSON.stringify(shorten(value)) : String(value);
}

/** Cuts a text after 60 characters. It never leaves half of a surrogate pair at the end. */
export function shorten(text: string): string {
  return text.length > 60
    ? `${text
        .slice(0, 60)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`
    : text;
}
