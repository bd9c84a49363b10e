import { msg, str } from '@lit/localize';
import { exportCsv } from 'metropolis-call-publisher/core';
import { html, nothing, type TemplateResult } from 'lit';
import { findEntries, type SortKey } from '../document/find-entries.js';
import { own } from '../document/json.js';
import { sourceLanguage } from '../document/languages.js';
import { signatoriesOf } from '../document/signatories.js';
import { number, plural } from '../language/format.js';
import { deskLanguage } from '../language/locale.js';
import { SessionElement } from '../parts/desk-element.js';
import { download } from '../platform/files.js';
import './desk-entry.js';
import './desk-import.js';
import './desk-list-apart.js';
import './desk-table.js';
import type { DeskTable } from './desk-table.js';

/** Who has signed: found, sorted, added, changed, withdrawn, taken in from a spreadsheet, and exported. */
export class DeskSignatories extends SessionElement {
  static override readonly properties = {
    ...SessionElement.properties,
    query: { state: true },
    sort: { state: true },
    isDescending: { state: true },
    dialog: { state: true },
  };

  declare query: string;
  declare sort: SortKey;
  declare isDescending: boolean;
  /** What is open: an entry by its index, a new one, or the spreadsheet with what was pasted. */
  declare dialog: { readonly index: number } | 'new' | { readonly pasted: string } | undefined;
  #rows: readonly number[] = [];
  /** What the rows were found for. */
  #found = '';

  constructor() {
    super();
    this.query = '';
    this.sort = 'order';
    this.isDescending = false;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#find();
  }

  override render(): TemplateResult {
    const { session, dialog } = this;
    const entries = signatoriesOf(session.json);
    return html`<h2 tabindex="-1">${msg('Signatories', { id: 'view-signatories' })}</h2>
      ${
        own(session.json, 'signatoriesUrl') === undefined
          ? nothing
          : html`<desk-list-apart .session=${session}></desk-list-apart>`
      }
      <div class="actions table-tools">
        <label class="inline find">
          <span>${msg('Find', { id: 'find' })}</span>
          <input
            type="search"
            id="find"
            .value=${this.query}
            @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
          />
        </label>
        <p class="note" role="status">${this.#countWords(entries.length)}</p>
        <button type="button" id="add-signatory" @click=${() => (this.dialog = 'new')}>
          ${msg('Add a signatory', { id: 'entry-add' })}
        </button>
        <button type="button" class="quiet" id="import" @click=${() => (this.dialog = { pasted: '' })}>
          ${msg('Take in from a spreadsheet', { id: 'import-title' })}
        </button>
        <button type="button" class="quiet" id="export" ?disabled=${!entries.length} @click=${this.#export}>
          ${msg('Export as CSV', { id: 'export' })}
        </button>
      </div>
      <desk-table
        .session=${session}
        .rows=${this.#rows}
        .sort=${this.sort}
        .isDescending=${this.isDescending}
        @desk-sort=${this.#onSort}
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

  /** Opens the fields of an entry, at the one of a finding. */
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

  /** Rows stay in their places while they are typed into. */
  #find(): void {
    const entries = signatoriesOf(this.session.json);
    const language = deskLanguage();
    const key = JSON.stringify([entries.length, this.query, this.sort, this.isDescending, language]);
    if (key !== this.#found) {
      this.#found = key;
      const { query, sort, isDescending } = this;
      const source = sourceLanguage(this.session.json);
      this.#rows = findEntries(entries, { query, sort, isDescending, language, source });
    }
  }

  #countWords(all: number): string {
    const n = number(all);
    return this.query
      ? msg(str`${number(this.#rows.length)} of ${n}`, { id: 'count-found' })
      : plural(
          all,
          () => msg(str`${n} signatory`, { id: 'count-one' }),
          () => msg(str`${n} signatories`, { id: 'count-other' }),
        );
  }

  readonly #onSort = ({ detail }: CustomEvent<Pick<this, 'sort' | 'isDescending'>>): void => {
    this.sort = detail.sort;
    this.isDescending = detail.isDescending;
  };

  /** Cells, rather than a piece of text for one field. */
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

  /** The focus goes back to the row, or to the button. */
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
