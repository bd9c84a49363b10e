import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { number, plural } from '../language/format.js';

export interface TableTools {
  readonly query: string;
  /** Number of shown entries. */
  readonly found: number;
  /** Number of all entries. */
  readonly all: number;
  readonly onFind: (query: string) => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
}

/** The search field and the buttons above the table of signatories. */
export function tableTools(tools: TableTools): TemplateResult {
  const { query, all, onFind, onAdd, onImport, onExport } = tools;
  return html`<div class="actions table-tools">
    <label class="inline find">
      <span>${msg('Find', { id: 'find' })}</span>
      <input
        type="search"
        id="find"
        .value=${query}
        @input=${(event: Event) => onFind((event.target as HTMLInputElement).value)}
      />
    </label>
    <p class="note" role="status">${countWords(tools)}</p>
    <button type="button" id="add-signatory" @click=${onAdd}>
      ${msg('Add a signatory', { id: 'entry-add' })}
    </button>
    <button type="button" class="quiet" id="import" @click=${onImport}>
      ${msg('Take in from a spreadsheet', { id: 'import-title' })}
    </button>
    <button type="button" class="quiet" id="export" ?disabled=${!all} @click=${onExport}>
      ${msg('Export as CSV', { id: 'export' })}
    </button>
  </div>`;
}

function countWords({ query, found, all }: TableTools): string {
  const n = number(all);
  return query
    ? msg(str`${number(found)} of ${n}`, { id: 'count-found' })
    : plural(
        all,
        () => msg(str`${n} signatory`, { id: 'count-one' }),
        () => msg(str`${n} signatories`, { id: 'count-other' }),
      );
}
