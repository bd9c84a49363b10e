import type { Signatory } from '../../src/call/call.js';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { buttonsOf, partOf, partsOf, shadowOf, textOf } from './widget.js';

/** Numbered signatories. Every tenth one is a member of Metropolis. */
export function signatories(count: number): Signatory[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    name: `Signatory ${String(index).padStart(5, '0')}`,
    member: index % 10 === 0,
  }));
}

/** The names in the list, in order. */
export function namesIn(widget: Element): string[] {
  return partsOf(widget, 'signatory').map(({ firstElementChild }) =>
    firstElementChild ? textOf(firstElementChild) : '',
  );
}

/** The status line of the list. */
export function listStatus(widget: Element): string {
  const status = partOf(widget, 'signatories').querySelector('[role=status]');
  return status ? textOf(status) : 'There is no status.';
}

export function searchField(widget: Element): HTMLInputElement {
  const field = shadowOf(widget).querySelector('input');
  if (!field) {
    throw new Error('There is no field to search in.');
  }
  return field;
}

/** Puts the whole text into the field. Resolves with the names found. */
export async function search(widget: MetropolisCall, text: string): Promise<string[]> {
  const field = searchField(widget);
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
  await widget.updateComplete;
  return namesIn(widget);
}

export function moreButton(widget: Element): HTMLButtonElement | undefined {
  return buttonsOf(widget, 'Show more')[0];
}
