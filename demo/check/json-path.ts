/** The way from the top of a JSON document to a place in it. */
export type Steps = readonly (string | number)[];

/** As a JSON path (RFC 9535): `$.signatories[3].url`. */
export function pathOf(steps: Steps): string {
  const written = steps.map(step => {
    if (typeof step === 'number') {
      return `[${step}]`;
    }
    return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `$${written.join('')}`;
}

/** What stands there; undefined where nothing does. */
export function at(json: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) {
      return (value as unknown[])[Number(step)];
    }
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, json);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
