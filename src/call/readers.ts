/**
 * Reads an untrusted JSON value.
 *
 * @param unusable collects the paths of values that are left out, relative to this value (RFC 9535): `.signatories[3].url`
 * @returns the usable part of the value, frozen, or undefined
 */
export type Reader<T> = (value: unknown, unusable: string[]) => T | undefined;

/** Reads the part of a value at a key or index, and collects the paths of what is unusable in it. */
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
  // Paths are built from the leaf up, so that valid values cost nothing.
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

/** Reads the known keys of an object. Unusable values are left out; without a required one there is no result. */
export function record<T extends object>(
  fields: { readonly [Key in keyof T]-?: Reader<NonNullable<T[Key]>> },
  ...required: readonly (keyof T)[]
): Reader<T> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  return (value, unusable) => {
    // Without a prototype, a key that is missing stays missing even if a page has added it to `Object.prototype`.
    const read = Object.create(null) as Partial<T>;
    for (const key of keys) {
      const given = ownValue(value, key);
      if (given !== undefined || required.includes(key)) {
        const usable = readPart(fields[key], given, key, unusable);
        if (usable !== undefined) {
          read[key] = usable;
        }
      }
    }
    return isObject(value) && required.every(key => key in read) ? (Object.freeze(read) as T) : undefined;
  };
}

/** The value of an object's own key. Pages may have added keys to `Object.prototype`. */
export function ownValue(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
