import type { Signatory } from '../../call/call.js';

/** The signatory that joined last, if it is known when they joined. */
export function newestOf(signatories: readonly Signatory[]): Signatory | undefined {
  return signatories.reduce<Signatory | undefined>(
    (newest, signatory) => ((signatory.joined ?? '') > (newest?.joined ?? '') ? signatory : newest),
    undefined,
  );
}
