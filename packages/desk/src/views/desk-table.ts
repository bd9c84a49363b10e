import { VirtualizerController } from '@tanstack/lit-virtual';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { sourceLanguage } from '../document/languages.js';
import { setEntryValue, signatoriesOf, withdraw } from '../document/signatories.js';
import { nameOf } from '../document/find-entries.js';
import { textAt } from '../document/json.js';
import { number } from '../language/format.js';
import { announce } from '../parts/announce.js';
import { SessionElement } from '../parts/desk-element.js';
import { countryList } from './entry-fields.js';
import { withName } from '../document/entry-name.js';
import { rowRange } from './row-range.js';
import { signatoryRow } from './signatory-row.js';
import { type Sorting, tableHead } from './table-head.js';
import { moveInTable } from './table-keys.js';
import { withdrawnWords } from './withdrawn-words.js';

/** Height of a row, in rem. The same as in table.css. */
const rowHeight = 3.25;

/** The table of signatories. Only visible rows and the focused row are rendered. */
export class DeskTable extends SessionElement {
  static override readonly properties = {
    ...SessionElement.properties,
    rows: { attribute: false },
    sorting: { attribute: false },
  };

  /** The indices of the entries to show, sorted. */
  declare rows: readonly number[];
  declare sorting: Sorting;
  readonly #scroller = createRef<HTMLElement>();
  /** The position of the row that has the focus. */
  #focused = -1;
  readonly #rows = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.#scroller.value ?? null,
    estimateSize: () => rowHeight * parseFloat(getComputedStyle(document.documentElement).fontSize),
    overscan: 6,
    initialRect: { width: 0, height: 700 },
    rangeExtractor: range => rowRange(range, this.#focused),
  });

  override render(): TemplateResult {
    const { rows } = this;
    const virtualizer = this.#rows.getVirtualizer();
    virtualizer.setOptions({ ...virtualizer.options, count: rows.length });
    const items = virtualizer.getVirtualItems();
    let end = 0;
    const parts = items.map(({ index, start, end: rowEnd }) => {
      const gap = start - end;
      end = rowEnd;
      return { position: index, gap };
    });
    return html`${countryList()}
      <div class="table-scroll" ${ref(this.#scroller)} @focusin=${this.#onFocus} @keydown=${this.#onKey}>
        <table aria-rowcount=${rows.length + 1} aria-label=${msg('Signatories', { id: 'view-signatories' })}>
          ${tableHead(this.sorting, detail => this.dispatchEvent(new CustomEvent('desk-sort', { detail })))}
          <tbody>
            ${repeat(
              parts,
              ({ position }) => rows[position],
              ({ position, gap }) => html`${spacer(gap)}${this.#rowView(position)}`,
            )}
            ${spacer(virtualizer.getTotalSize() - end)}
          </tbody>
        </table>
      </div>`;
  }

  /** Scrolls to an entry and focuses one of its fields. @param index the index in the call's list. */
  async show(index: number, selector: string): Promise<void> {
    const position = this.rows.indexOf(index);
    if (position >= 0) {
      await this.#focus(position, selector);
    }
  }

  async #focus(position: number, selector: string): Promise<void> {
    this.#focused = position;
    this.#rows.getVirtualizer().scrollToIndex(position, { align: 'auto' });
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>(`tr[data-position="${position}"] ${selector}`)?.focus();
  }

  #rowView(position: number): TemplateResult | typeof nothing {
    const index = this.rows[position];
    if (index === undefined) {
      return nothing;
    }
    const source = sourceLanguage(this.session.json);
    const entry = signatoriesOf(this.session.json)[index];
    return signatoryRow({
      index,
      position,
      entry,
      source,
      set: (key, value) => this.#set(index, key, value),
      open: () => this.dispatchEvent(new CustomEvent('desk-entry', { detail: index })),
      withdraw: () => void this.#withdraw(index, position),
    });
  }

  #set(index: number, key: string, value: unknown): void {
    const source = sourceLanguage(this.session.json);
    this.session.change(state => {
      const entry = signatoriesOf(state.json)[index];
      const next = key === 'name' ? withName(entry, source, source, String(value)) : value;
      return setEntryValue(state, index, [key], next);
    }, `${index}-${key}`);
  }

  /** Withdraws an entry. The focus goes to the next row, or else to the last one, or without rows to the search. */
  async #withdraw(index: number, position: number): Promise<void> {
    const entry = signatoriesOf(this.session.json)[index];
    this.session.change(state => withdraw(state, [index]));
    const name = nameOf(entry, sourceLanguage(this.session.json)).trim();
    announce(withdrawnWords(name || textAt(entry, 'id') || number(index + 1)));
    await this.updateComplete;
    const next = Math.min(position, this.rows.length - 1);
    await this.#focus(next, '[data-withdraw]');
    if (next < 0) {
      document.querySelector<HTMLElement>('#find')?.focus();
    }
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>('tr[data-position]');
    this.#focused = row ? Number(row.dataset.position) : -1;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const move = moveInTable(event);
    if (move && this.rows[move.position] !== undefined) {
      event.preventDefault();
      void this.#focus(move.position, move.selector);
    }
  };
}

/** The space of rows that are not rendered. The style is set as a property: strict policies forbid the attribute. */
function spacer(height: number): TemplateResult | typeof nothing {
  return height > 0
    ? html`<tr aria-hidden="true" class="spacer">
        <td colspan="7" .style=${`block-size: ${height}px`}></td>
      </tr>`
    : nothing;
}

customElements.define('desk-table', DeskTable);
