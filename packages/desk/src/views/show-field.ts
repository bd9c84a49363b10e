import { pathOf } from 'metropolis-call-contract';
import type { LitElement } from 'lit';
import type { Steps } from '../document/json.js';
import type { DeskSignatories } from './desk-signatories.js';

/** Focuses the field for a place in the call. If the open view has no such field, it focuses the nearest one. */
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
