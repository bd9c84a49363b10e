/**
 * Reads a value of untrusted JSON: what is usable comes back, frozen; undefined stands for what is not.
 *
 * @param unusable takes the paths of what is left out, from the value on (RFC 9535): `.signatories[3].url`.
 */
export type Reader<T> = (value: unknown, unusable: string[]) => T | undefined;

/** Reads what stands in another value, at the key or index, telling what it cannot use. */
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
  // Paths grow from their end, so that what is all right costs none.
  for (let index = before; index < unusable.length; index += 1) {
    unusable[index] = `${typeof place === 'number' ? `[${place}]` : `.${place}`}${unusable[index]}`;
  }
  return usable;
}

/** A value that passes, as it stands. */
export function only<T>(isUsable: (value: unknown) => boolean): Reader<T> {
  return value => (isUsable(value) ? (value as T) : undefined);
}

/** A string that matches. */
export function matching<T extends string>(pattern: RegExp): Reader<T> {
  return only(value => typeof value === 'string' && pattern.test(value));
}

/** A list without its unusable entries. */
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

/** The known keys of an object without its unusable ones; nothing where a required one is not there. */
export function record<T extends object>(
  fields: { readonly [Key in keyof T]-?: Reader<NonNullable<T[Key]>> },
  ...required: readonly (keyof T)[]
): Reader<T> {
  // Own keys alone, here and below: a host page may have added to what every object has.
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
