/**
 * Reads an untrusted JSON value.
 *
 * @param unusable collects the paths of values that are left out, relative to this value (RFC 9535): `.signatories[3].url`
 * @returns the usable part of the value, frozen, or undefined
 */
export type Reader<T> = (value: unknown, unusable: string[]) => T | undefined;

type OptionalKeys<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? Key : never }[keyof T];

type Fields<T, Keys extends keyof T> = { readonly [Key in Keys]-?: Reader<NonNullable<T[Key]>> };

/**
 * Reads a part of a value, and collects the paths of what is unusable in it.
 *
 * @param place of the part in the value: a key or an index
 */
export function readPart<T>(
  read: Reader<T>,
  part: unknown,
  place: string | number,
  unusable: string[],
): T | undefined {
  const before = unusable.length;
  const usable = read(part, unusable);
  if (usable === undefined) {
    unusable.push('');
  }
  // Paths are built from the leaf up.
  for (let index = before; index < unusable.length; index += 1) {
    unusable[index] = `${typeof place === 'number' ? `[${place}]` : `.${place}`}${unusable[index]}`;
  }
  return usable;
}

/** Accepts a value, unchanged, if it passes a test. */
export function satisfying<T>(isUsable: (value: unknown) => boolean): Reader<T> {
  return value => (isUsable(value) ? (value as T) : undefined);
}

/** Reads an array of at most so many entries. Unusable entries are left out. */
export function listOf<T>(read: Reader<T>, limit: number): Reader<readonly T[]> {
  return (value, unusable) => {
    if (!Array.isArray(value)) {
      return undefined;
    }
    const entries = value
      .slice(0, limit)
      .map((entry, index) => readPart(read, entry, index, unusable))
      .filter(entry => entry !== undefined);
    if (value.length > limit) {
      unusable.push(` (cut to ${limit} entries)`);
    }
    return Object.freeze(entries);
  };
}

/**
 * The prototype of all records. It inherits nothing that a page may have added to `Object.prototype`. V8 keeps the keys of
 * objects that have no prototype at all in a slower form.
 */
const recordPrototype = Object.freeze(Object.create(null) as object);

/** Reads the known keys of an object. Unusable values are left out; without a required one there is no result. */
export function record<T extends object>(
  required: Fields<T, Exclude<keyof T, OptionalKeys<T>>>,
  optional: Fields<T, OptionalKeys<T>>,
): Reader<T> {
  const fields = Object.entries<Reader<unknown>>({ ...required, ...optional });
  const requiredKeys = Object.keys(required);
  return (value, unusable) => {
    const usable = Object.create(recordPrototype) as Record<string, unknown>;
    for (const [key, read] of fields) {
      const given = ownValue(value, key);
      if (given !== undefined || requiredKeys.includes(key)) {
        const part = readPart(read, given, key, unusable);
        if (part !== undefined) {
          usable[key] = part;
        }
      }
    }
    return requiredKeys.every(key => key in usable) ? (Object.freeze(usable) as T) : undefined;
  };
}

/** The value of a key that is the object's own: a page may have added keys to `Object.prototype`. */
export function ownValue(value: unknown, key: string): unknown {
  return Object.hasOwn(Object(value) as object, key) ? (value as Record<string, unknown>)[key] : undefined;
}
