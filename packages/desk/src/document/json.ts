/** Parsed JSON of any shape. Every change makes a new document, which shares its unchanged parts with the old one. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Keys and indices that lead to a value. */
export type Steps = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's own value at a key. Inherited properties do not count. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The list at a key. An empty list if there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = own(value, key);
  return Array.isArray(list) ? list : [];
}

export function textAt(value: unknown, key: string): string {
  const text = own(value, key);
  return typeof text === 'string' ? text : '';
}

/** The value that the steps lead to. Undefined if there is none. */
export function valueAt(json: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof step === 'number' ? (Array.isArray(value) ? value[step] : undefined) : own(value, step),
    json,
  );
}

/** Returns the document with another value at a place. Undefined removes the key or the entry. */
export function withValue(json: unknown, steps: Steps, value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) {
    return value;
  }
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(json) ? json : [];
    return value === undefined && !rest.length
      ? list.toSpliced(step, 1)
      : step < list.length
        ? list.with(step, withValue(list[step], rest, value))
        : [...list, withValue(undefined, rest, value)];
  }
  const object = isObject(json) ? json : {};
  return withKey(object, step, withValue(own(object, step), rest, value));
}

/** The position of new keys, for all objects of a call. Keys that are not listed here come last. */
const keyOrder = [
  ...['version', 'id', 'lang', 'name', 'title', 'count', 'defaultLanguage', 'status', 'updated', 'organizer'],
  ...['summary', 'quote', 'quoteSource', 'aims', 'topics', 'join', 'url', 'email', 'contact', 'country'],
  ...['member', 'role', 'joined', 'reached', 'location', 'latitude', 'longitude', 'signatory', 'topic'],
  ...[
    'documents',
    'milestones',
    'practices',
    'signatoryCount',
    'memberCount',
    'signatoriesUrl',
    'signatories',
  ],
];

function withKey(object: JsonObject, key: string, value: unknown): JsonObject {
  const entries = Object.entries(object);
  const place = entries.findIndex(([each]) => each === key);
  if (value === undefined) {
    return place < 0 ? object : Object.fromEntries(entries.toSpliced(place, 1));
  }
  if (place >= 0) {
    return Object.fromEntries(entries.with(place, [key, value]));
  }
  const before = keyOrder.slice(0, Math.max(0, keyOrder.indexOf(key)));
  const last = keyOrder.includes(key)
    ? entries.findLastIndex(([each]) => before.includes(each))
    : entries.length - 1;
  return Object.fromEntries(entries.toSpliced(last + 1, 0, [key, value]));
}

/** Whether two documents have the same content. The order of keys does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => isSame(value, b[index]));
  }
  if (!isObject(a) || !isObject(b)) {
    return Object.is(a, b);
  }
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
