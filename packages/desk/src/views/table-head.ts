import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SortKey } from '../document/find-entries.js';
import { keyLabel } from '../language/labels.js';

/** How the table is sorted. */
export interface Sorting {
  readonly sort: SortKey;
  readonly isDescending: boolean;
}

const columns: readonly SortKey[] = ['name', 'country', 'member', 'role', 'joined'];

/** The headings of the table of signatories. Their buttons sort it. */
export function tableHead(sorting: Sorting, onSort: (next: Sorting) => void): TemplateResult {
  return html`<thead>
    <tr aria-rowindex="1">
      ${columns.map(column => headView(column, sorting, onSort))}
      <th scope="col">${keyLabel('location')}</th>
      <th scope="col"><span class="hidden">${msg('Actions', { id: 'actions' })}</span></th>
    </tr>
  </thead>`;
}

function headView(column: SortKey, sorting: Sorting, onSort: (next: Sorting) => void): TemplateResult {
  const isSorted = sorting.sort === column;
  const order = isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : nothing;
  return html`<th scope="col" aria-sort=${order}>
    <button type="button" class="sort" @click=${() => onSort(nextSorting(column, sorting))}>
      ${keyLabel(column)}<span aria-hidden="true"
        >${isSorted ? (sorting.isDescending ? ' ↓' : ' ↑') : ''}</span
      >
    </button>
  </th>`;
}

/** The first press sorts ascending, the second descending, the third restores the order of the file. */
function nextSorting(column: SortKey, { sort, isDescending }: Sorting): Sorting {
  const isSorted = sort === column;
  return { sort: isSorted && isDescending ? 'order' : column, isDescending: isSorted && !isDescending };
}
