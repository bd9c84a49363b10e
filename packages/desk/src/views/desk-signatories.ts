import { msg } from '@lit/localize';
import { exportCsv } from 'metropolis-call-publisher/core';
import { html, nothing, type TemplateResult } from 'lit';
import { findEntries } from '../document/find-entries.js';
import { own } from '../document/json.js';
import { sourceLanguage } from '../document/languages.js';
import { signatoriesOf } from '../document/signatories.js';
import { deskLanguage } from '../language/locale.js';
import { SessionElement } from '../parts/desk-element.js';
import { download } from '../platform/files.js';
import './desk-entry.js';
import './desk-import.js';
import './desk-list-apart.js';
import './desk-table.js';
import type { DeskTable } from './desk-table.js';
import type { Sorting } from './table-head.js';
import { tableTools } from './table-tools.js';

/** The view of signatories: finds, sorts, adds, changes, withdraws, imports and exports them. */
export class DeskSignatories extends SessionElement {
  static override readonly properties = {
    ...SessionElement.properties,
    query: { state: true },
    sorting: { state: true },
    dialog: { state: true },
  };

  declare query: string;
  declare sorting: Sorting;
  /** The open dialog: an entry (by its index), a new entry, or the import (with the pasted text). */
  declare dialog: { readonly index: number } | 'new' | { readonly pasted: string } | undefined;
  #rows: readonly number[] = [];
  /** Sorting, search and other conditions for which the rows were last computed. */
  #found = '';

  constructor() {
    super();
    this.query = '';
    this.sorting = { sort: 'order', isDescending: false };
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#find();
  }

  override render(): TemplateResult {
    const { session, dialog } = this;
    return html`<h2 tabindex="-1">${msg('Signatories', { id: 'view-signatories' })}</h2>
      ${
        own(session.json, 'signatoriesUrl') === undefined
          ? nothing
          : html`<desk-list-apart .session=${session}></desk-list-apart>`
      }
      ${tableTools({
        query: this.query,
        found: this.#rows.length,
        all: signatoriesOf(session.json).length,
        onFind: query => (this.query = query),
        onAdd: () => (this.dialog = 'new'),
        onImport: () => (this.dialog = { pasted: '' }),
        onExport: this.#export,
      })}
      <desk-table
        .session=${session}
        .rows=${this.#rows}
        .sorting=${this.sorting}
        @desk-sort=${(event: CustomEvent<Sorting>) => (this.sorting = event.detail)}
        @desk-entry=${(event: CustomEvent<number>) => (this.dialog = { index: event.detail })}
        @paste=${this.#onPaste}
      ></desk-table>
      <p class="hint">
        ${msg(
          'Enter leads to the row below, the arrow keys up and down. Cells that are copied in a spreadsheet can be pasted into the table.',
          {
            id: 'table-hint',
          },
        )}
      </p>
      ${dialog === undefined ? nothing : this.#dialogView(dialog)}`;
  }

  /** Opens the dialog of an entry, and focuses the field with this JSON path. */
  async showEntry(index: number, path: string): Promise<void> {
    this.dialog = { index };
    await this.updateComplete;
    const field = document.querySelector<HTMLElement>(`dialog [data-path="${CSS.escape(path)}"]`);
    (field?.querySelector('input') ?? field)?.focus();
  }

  #dialogView(dialog: NonNullable<typeof this.dialog>): TemplateResult {
    const { session } = this;
    return typeof dialog === 'object' && 'pasted' in dialog
      ? html`<desk-import
          .session=${session}
          .text=${dialog.pasted}
          @desk-done=${this.#onDone}
        ></desk-import>`
      : html`<desk-entry
          .session=${session}
          .index=${dialog === 'new' ? undefined : dialog.index}
          @desk-done=${this.#onDone}
        ></desk-entry>`;
  }

  /** Computes the rows. Typing into a row does not change the key, so rows keep their places meanwhile. */
  #find(): void {
    const entries = signatoriesOf(this.session.json);
    const language = deskLanguage();
    const key = JSON.stringify([entries.length, this.query, this.sorting, language]);
    if (key !== this.#found) {
      this.#found = key;
      const source = sourceLanguage(this.session.json);
      this.#rows = findEntries(entries, { query: this.query, ...this.sorting, language, source });
    }
  }

  /** Opens the import if cells are pasted. Other text goes into the field as usual. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (/[\t\n]/.test(text.trim())) {
      event.preventDefault();
      this.dialog = { pasted: text };
    }
  };

  readonly #export = (): void => {
    const { json, name } = this.session;
    const csv = exportCsv(signatoriesOf(json), sourceLanguage(json));
    download(`${name.replace(/\.json$/, '')}.csv`, 'text/csv', csv);
  };

  /** Closes the dialog. The focus goes back to the row or button that opened it. */
  readonly #onDone = (): void => {
    const { dialog } = this;
    this.dialog = undefined;
    if (typeof dialog === 'object' && 'index' in dialog) {
      void this.querySelector<DeskTable>('desk-table')?.show(dialog.index, '[data-open]');
    } else {
      this.querySelector<HTMLElement>(dialog === 'new' ? '#add-signatory' : '#import')?.focus();
    }
  };
}

customElements.define('desk-signatories', DeskSignatories);
