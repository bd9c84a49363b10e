import { msg, str } from '@lit/localize';
import type { Comparison, RowDraft } from 'metropolis-call-publisher/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Doubt, faultyRows, isListed } from '../document/import.js';
import type { JsonObject } from '../document/json.js';
import { sourceLanguage } from '../document/languages.js';
import { number } from '../language/format.js';
import { alikeWords, changedWords, draftFaultWords, draftName, rowWords } from '../language/sheet-words.js';

export interface ComparisonOptions {
  readonly json: JsonObject;
  readonly left: ReadonlySet<number>;
  readonly doubts: ReadonlyMap<number, Doubt>;
  readonly onLeave: (row: number, isLeft: boolean) => void;
  readonly onDoubt: (row: number, doubt: Doubt) => void;
}

/** Shows what a spreadsheet would change: entries that are doubtful, faulty, new, changed, and unchanged. */
export function comparisonView(comparison: Comparison<RowDraft>, options: ComparisonOptions): TemplateResult {
  const { added, changed, alike, unchanged, faults } = comparison;
  const source = sourceLanguage(options.json);
  const faulty = faultyRows(comparison);
  const isUsable = ({ draft }: { readonly draft: RowDraft }): boolean => !faulty.has(draft.row);
  return html`
    ${group(
      'alike',
      msg(str`Doubtful: ${number(alike.length)}`, { id: 'import-alike' }),
      alike.map(
        each =>
          html`${draftName(each.entry, source)}
            <span class="note">${alikeWords(each, source)}</span> ${doubtField(
              each.draft.row,
              draftName(each.entry, source),
              isListed(options.json, each.other),
              options,
            )}`,
      ),
    )}
    ${group(
      'faulty',
      msg(str`Cannot be taken in: ${number(faults.length)}`, { id: 'import-faults' }),
      faults.map(
        fault =>
          html`${draftName({ ...fault.draft, ...fault.draft.values }, source)}
            <span class="note">(${rowWords(fault.draft.row)}) ${draftFaultWords(fault)}</span>`,
      ),
    )}
    ${group(
      'added',
      msg(str`New: ${number(added.filter(isUsable).length)}`, { id: 'import-added' }),
      added
        .filter(isUsable)
        .map(({ draft, entry }) =>
          tick(draft.row, draftName(entry, source), placeNote(entry.location), options),
        ),
    )}
    ${group(
      'changed',
      msg(str`Changed: ${number(changed.filter(isUsable).length)}`, { id: 'import-changed' }),
      changed
        .filter(isUsable)
        .map(each => tick(each.draft.row, draftName(each.entry, source), changedWords(each), options)),
    )}
    ${
      unchanged.length
        ? html`<p class="note">
            ${msg(str`As they are already: ${number(unchanged.length)}`, { id: 'import-unchanged' })}
          </p>`
        : nothing
    }
  `;
}

function group(
  name: string,
  title: string,
  entries: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  return entries.length
    ? html`<section class="import-group" data-group=${name}>
        <h3>${title}</h3>
        <ul>
          ${entries.map(entry => html`<li>${entry}</li>`)}
        </ul>
      </section>`
    : nothing;
}

function tick(row: number, name: string, note: string, { left, onLeave }: ComparisonOptions): TemplateResult {
  return html`<label class="tick">
    <input
      type="checkbox"
      .checked=${live(!left.has(row))}
      @change=${(event: Event) => onLeave(row, !(event.target as HTMLInputElement).checked)}
    />
    <span>${name} <span class="note">${note}</span></span>
  </label>`;
}

function placeNote(location: unknown): string {
  return location === undefined ? msg('not on the map', { id: 'row-no-place' }) : '';
}

function doubtField(
  row: number,
  name: string,
  isListed: boolean,
  { doubts, onDoubt }: ComparisonOptions,
): TemplateResult {
  const doubt = doubts.get(row) ?? 'leave';
  const choices: readonly (readonly [Doubt, string])[] = [
    ['leave', msg('leave out', { id: 'column-none' })],
    ...(isListed ? [['update', msg('it is the same one: update it', { id: 'doubt-update' })] as const] : []),
    ['add', msg('it is another one: add it', { id: 'doubt-add' })],
  ];
  return html`<select
    aria-label=${name}
    @change=${(event: Event) => onDoubt(row, (event.target as HTMLSelectElement).value as Doubt)}
  >
    ${choices.map(([value, words]) => html`<option value=${value} ?selected=${value === doubt}>${words}</option>`)}
  </select>`;
}
