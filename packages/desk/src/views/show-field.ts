import { pathOf } from 'metropolis-call-contract';
import type { LitElement } from 'lit';
import type { Steps } from '../document/json.js';
import type { DeskSignatories } from './desk-signatories.js';

/** Leads the keyboard to the field of a place of the call, or to the nearest that there is, in the view that is open. */
export async function showField(view: HTMLElement, steps: Steps): Promise<void> {
  await Promise.all(Array.from(view.querySelectorAll<LitElement>('*'), each => each.updateComplete));
  const [key, index] = steps;
  const table = view.querySelector<DeskSignatories>('desk-signatories');
  if (table && key === 'signatories' && typeof index === 'number') {
    await table.showEntry(index, pathOf(steps));
    return;
  }
  const paths = steps.map((_, length) => pathOf(steps.slice(0, steps.length - length)));
  const fields = paths.flatMap(path => [
    ...view.querySelectorAll<HTMLElement>(`[data-path="${CSS.escape(path)}"]`),
  ]);
  const [found] = fields;
  const field = found?.matches('[role="group"], section')
    ? found.querySelector<HTMLElement>('input, textarea')
    : found;
  (field ?? view.querySelector<HTMLElement>('h2'))?.focus();
}
