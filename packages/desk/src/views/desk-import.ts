import { msg, str } from '@lit/localize';
import {
  type Comparison,
  type RowDraft,
  readSheet,
  type Sheet,
  type SheetFault,
} from 'metropolis-call-publisher/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { guessedHeadings, firstRows, withHeadings } from '../document/headless-table.js';
import { chosenChange, compareRows, type Doubt } from '../document/import.js';
import { applyChange } from '../document/signatories.js';
import { list, number, plural } from '../language/format.js';
import { sheetFaultWords } from '../language/sheet-words.js';
import { announce } from '../parts/announce.js';
import { DeskDialog } from '../parts/desk-dialog.js';
import { pickFile } from '../platform/files.js';
import { type CityList, loadCities } from '../store/city-list.js';
import type { Session } from '../store/session.js';
import { headingChoices } from './heading-choices.js';
import { comparisonView } from './comparison-view.js';

/** Takes signatories in from a spreadsheet: nothing happens before it was seen and agreed to. */
export class DeskImport extends DeskDialog {
  static override readonly properties = {
    session: { attribute: false },
    text: { attribute: false },
    sheet: { state: true },
    comparison: { state: true },
    left: { state: true },
    doubts: { state: true },
    headings: { state: true },
  };

  declare session: Session;
  /** What was pasted. */
  declare text: string;
  declare sheet: Sheet | SheetFault | undefined;
  declare comparison: Comparison<RowDraft> | undefined;
  /** Rows that are not taken in. */
  declare left: ReadonlySet<number>;
  declare doubts: ReadonlyMap<number, Doubt>;
  /** What the columns of a table without headings are. */
  declare headings: readonly string[];
  #list: CityList | undefined;

  constructor() {
    super();
    this.text = '';
    this.left = new Set();
    this.doubts = new Map();
    this.headings = [];
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    if (this.text) {
      void this.#read(this.text);
    }
  }

  override render(): TemplateResult {
    const change = this.#change();
    const count = (change?.added?.length ?? 0) + (change?.changed?.length ?? 0);
    return html`<dialog aria-labelledby="import-title" class="import">
      <div>
        <h2 id="import-title" tabindex="-1">${msg('Take in from a spreadsheet', { id: 'import-title' })}</h2>
        <label class="field">
          <span>
            ${msg('Copy the cells with their headings in the spreadsheet, and paste them here', { id: 'import-paste' })}
          </span>
          <textarea
            id="import-text"
            rows="4"
            spellcheck="false"
            .value=${live(this.text)}
            @input=${(event: Event) => this.#read((event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </label>
        <p class="actions">
          <button type="button" class="quiet" id="import-file" @click=${this.#pick}>
            ${msg('Or open a CSV file', { id: 'import-file' })}
          </button>
        </p>
        <div class="import-preview" aria-live="polite">${this.#sheetView()}</div>
        <p class="actions">
          <button type="button" id="import-take" ?disabled=${!count} @click=${this.#take}>
            ${plural(
              count,
              () => msg(str`Take in ${number(count)} signatory`, { id: 'import-take-one' }),
              () => msg(str`Take in ${number(count)} signatories`, { id: 'import-take-other' }),
            )}
          </button>
          <button type="button" class="quiet" @click=${() => this.closeDialog()}>
            ${msg('Cancel', { id: 'cancel' })}
          </button>
        </p>
      </div>
    </dialog>`;
  }

  #sheetView(): TemplateResult | typeof nothing {
    const { sheet, comparison } = this;
    if (!sheet) {
      return nothing;
    }
    if ('code' in sheet) {
      return html`<p class="fault">${sheetFaultWords(sheet)}</p>
        ${
          sheet.code === 'no-name-column'
            ? headingChoices(firstRows(this.text), this.headings, this.#chooseHeading, this.#useHeadings)
            : nothing
        }`;
    }
    const { columns, unused } = sheet;
    return html`<p class="note">
        ${msg(str`Columns: ${list(columns.map(({ heading }) => heading))}.`, { id: 'import-columns' })}
        ${unused.length ? msg(str`Left out: ${list(unused)}.`, { id: 'import-unused' }) : nothing}
      </p>
      ${
        comparison
          ? comparisonView(comparison, {
              json: this.session.json,
              left: this.left,
              doubts: this.doubts,
              onLeave: (row, isLeft) => this.#leave(row, isLeft),
              onDoubt: (row, doubt) => (this.doubts = new Map([...this.doubts, [row, doubt]])),
            })
          : nothing
      }`;
  }

  readonly #chooseHeading = (index: number, heading: string): void => {
    this.headings = this.headings.with(index, heading);
  };

  readonly #useHeadings = (): void => void this.#read(withHeadings(this.text, this.headings));

  /** @param source what was pasted, or the bytes of a file. */
  async #read(source: string | Uint8Array): Promise<void> {
    this.text = typeof source === 'string' ? source : '';
    this.#list = await loadCities();
    this.sheet = readSheet(source);
    this.left = new Set();
    this.doubts = new Map();
    const isSheet = !('code' in this.sheet);
    this.headings = isSheet ? [] : guessedHeadings(firstRows(this.text));
    this.comparison =
      'code' in this.sheet
        ? undefined
        : compareRows(this.session.json, this.sheet.drafts, this.#list?.cities);
  }

  readonly #pick = async (): Promise<void> => {
    const file = await pickFile('.csv,.tsv,.txt,text/csv');
    if (file) {
      await this.#read(file.bytes);
    }
  };

  #leave(row: number, isLeft: boolean): void {
    const others = [...this.left].filter(each => each !== row);
    this.left = new Set(isLeft ? [...others, row] : others);
  }

  #change(): ReturnType<typeof chosenChange> | undefined {
    const { comparison, left, doubts, session } = this;
    return comparison && chosenChange(session.json, comparison, { left, doubts }, this.#list?.cities);
  }

  readonly #take = (): void => {
    const change = this.#change();
    if (change) {
      this.session.change(state => applyChange(state, change));
      const [added, changed] = [number(change.added?.length ?? 0), number(change.changed?.length ?? 0)];
      announce(
        msg(str`Taken in: ${added} new, ${changed} changed. Undo takes all of it back.`, {
          id: 'import-done',
        }),
      );
      this.closeDialog();
    }
  };
}

customElements.define('desk-import', DeskImport);
