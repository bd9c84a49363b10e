/**
 * Reads a value of untrusted JSON: what is usable comes back, frozen; undefined stands for what is not.
 *
 * @param path where the value stands (RFC 9535): `$.signatories[3].url`.
 * @param unusable takes the paths of what is left out.
 */
export type Reader<T> = (value: unknown, path: string, unusable: string[]) => T | undefined;

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
  return (value, path, unusable) =>
    Array.isArray(value)
      ? Object.freeze(value.flatMap((entry, index) => told(read)(entry, `${path}[${index}]`, unusable) ?? []))
      : undefined;
}

/** The known keys of an object without its unusable ones; nothing where a required one is not there. */
export function record<T extends object>(
  fields: { readonly [Key in keyof T]-?: Reader<NonNullable<T[Key]>> },
  ...required: readonly (keyof T)[]
): Reader<T> {
  return (value, path, unusable) => {
    const read: Partial<T> = {};
    // Own keys alone, here and below: a host page may have added to what every object has.
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      const given = isObject(value) ? value[key] : undefined;
      if (given !== undefined || required.includes(key)) {
        const usable = told(fields[key])(given, `${path}.${key}`, unusable);
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

/** The same reader, telling what it cannot use. */
export function told<T>(read: Reader<T>): Reader<T> {
  return (value, path, unusable) => {
    const usable = read(value, path, unusable);
    if (usable === undefined) {
      unusable.push(path);
    }
    return usable;
  };
}
