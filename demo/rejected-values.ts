import type { Call } from '../src/call/call.js';

/** Says in the label of each control where what was typed is not used. */
export function showRejectedValues(used: URLSearchParams, call: Call | undefined): void {
  for (const note of document.querySelectorAll<HTMLElement>('.rejected')) {
    const control = note.parentElement?.querySelector('input');
    // What is the default is used, though it is not named.
    note.hidden =
      !control?.value ||
      control.value === control.placeholder ||
      (used.has(control.name) && isKnown(control.name, control.value, call));
  }
}

/** A signatory is named by an id, of which any text might be one until the call is there. */
function isKnown(name: string, value: string, call: Call | undefined): boolean {
  return name !== 'highlight' || !call || call.signatories.some(({ id }) => id === value);
}
