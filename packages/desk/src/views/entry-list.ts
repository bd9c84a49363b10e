import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { pathOf } from 'metropolis-call-contract';
import { listAt } from '../document/json.js';
import type { Session } from '../store/session.js';
import { setCallValue } from './call-field.js';

export interface EntryList {
  readonly key: 'milestones' | 'documents' | 'practices';
  readonly title: string;
  readonly add: string;
  /** The content of a new entry. */
  readonly fresh: Readonly<Record<string, unknown>>;
  readonly label: (number: number) => string;
  readonly fields: (index: number) => TemplateResult;
}

/** A list of the call, with a box for each entry. */
export function entryList(session: Session, list: EntryList): TemplateResult {
  const entries = listAt(session.json, list.key);
  const add = (): void => {
    setCallValue(session, [list.key], [...entries, list.fresh]);
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`[data-list="${list.key}"] .box:last-of-type :is(input, textarea)`)
        ?.focus(),
    );
  };
  return html`<section
    aria-labelledby=${`${list.key}-title`}
    data-list=${list.key}
    data-path=${pathOf([list.key])}
  >
    <h3 id=${`${list.key}-title`}>${list.title}</h3>
    ${entries.map(
      (_, index) =>
        html`<div class="box" role="group" aria-label=${list.label(index + 1)}>
          <p class="text-head">
            <strong>${list.label(index + 1)}</strong>
            <button type="button" class="link" @click=${() => remove(session, list.key, index)}>
              ${msg('Remove', { id: 'remove' })}<span class="hidden"> ${list.label(index + 1)}</span>
            </button>
          </p>
          ${list.fields(index)}
        </div>`,
    )}
    <p class="actions"><button type="button" class="quiet" @click=${add}>${list.add}</button></p>
  </section>`;
}

/** Removes an entry. Removing the last entry removes the list itself. */
function remove(session: Session, key: string, index: number): void {
  const left = listAt(session.json, key).toSpliced(index, 1);
  setCallValue(session, [key], left.length ? left : undefined);
}
