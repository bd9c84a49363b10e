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

/** Accepts a string that matches a pattern. */
export function matching<T extends string>(pattern: RegExp): Reader<T> {
  return satisfying(value => typeof value === 'string' && pattern.test(value));
}

/** Reads an array. Unusable entries are left out. */
export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, unusable) =>
    Array.isArray(value)
      ? Object.freeze(
          value
            .map((entry, index) => readPart(read, entry, index, unusable))
            .filter(entry => entry !== undefined),
        )
      : undefined;
}

/** Reads the known keys of an object. Unusable values are left out; without a required one there is no result. */
export function record<T extends object>(
  fields: { readonly [Key in keyof T]-?: Reader<NonNullable<T[Key]>> },
  ...required: readonly (keyof T)[]
): Reader<T> {
  // Only own keys are read: a page may have added keys to `Object.prototype`.
  const keys = Object.keys(fields) as (keyof T & string)[];
  return (value, unusable) => {
    const read: Partial<T> = {};
    for (const key of keys) {
      const given = isObject(value) ? value[key] : undefined;
      if (given !== undefined || required.includes(key)) {
        const usable = readPart(fields[key], given, key, unusable);
        if (usable !== undefined) {
          read[key] = usable;
        }
      }
    }
    return isObject(value) && required.every(key => Object.hasOwn(read, key))
      ? (Object.freeze(read) as T)
      : undefined;
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
