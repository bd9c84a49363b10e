/** The keys and indices that lead from the top of a JSON document to a place in it. */
export type Steps = readonly (string | number)[];

/** Writes the steps as a JSON path (RFC 9535): `$.signatories[3].url`, `$.title["pt-BR"]`. */
export function pathOf(steps: Steps): string {
  const written = steps.map(step => {
    if (typeof step === 'number') {
      return `[${step}]`;
    }
    return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `$${written.join('')}`;
}
