import { msg, str } from '@lit/localize';
import type { Sheet } from 'metropolis-call-publisher/core';
import { html, nothing, type TemplateResult } from 'lit';
import { list } from '../language/format.js';

/** Lists the columns of a spreadsheet that are read, and those that are not. */
export function columnsView({ columns, unused }: Sheet): TemplateResult {
  return html`<p class="note">
    ${msg(str`Columns: ${list(columns.map(({ heading }) => heading))}.`, { id: 'import-columns' })}
    ${unused.length ? msg(str`Left out: ${list(unused)}.`, { id: 'import-unused' }) : nothing}
  </p>`;
}
