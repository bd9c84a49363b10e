import { isObject } from '../../src/call/readers.js';

/** Keys and indices from the top of a JSON document to a value in it. */
export type Steps = readonly (string | number)[];

/** Writes a JSON path (RFC 9535): `$.signatories[3].url`. */
export function pathOf(steps: Steps): string {
  const written = steps.map(step => {
    if (typeof step === 'number') {
      return `[${step}]`;
    }
    return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `$${written.join('')}`;
}

/** The value at the path, or undefined. */
export function at(json: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) {
      return (value as unknown[])[Number(step)];
    }
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, json);
}
