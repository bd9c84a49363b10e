import { msg, str } from '@lit/localize';
import { decodeSheet } from 'metropolis-call-publisher/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { withHeadings } from '../document/headless-table.js';
import { chosenChange, type Doubt } from '../document/import.js';
import { type Reading, readRows } from '../document/read-rows.js';
import { applyChange } from '../document/signatories.js';
import { number, plural } from '../language/format.js';
import { sheetFaultWords } from '../language/sheet-words.js';
import { announce } from '../parts/announce.js';
import { DeskDialog } from '../parts/desk-dialog.js';
import { pickFile } from '../platform/files.js';
import { type CityList, loadCities } from '../store/city-list.js';
import type { Session } from '../store/session.js';
import { columnsView } from './columns-view.js';
import { comparisonView } from './comparison-view.js';
import { headingChoices } from './heading-choices.js';

/** Imports signatories from a spreadsheet. The call changes only after the user has seen the changes and agreed. */
export class DeskImport extends DeskDialog {
  static override readonly properties = {
    session: { attribute: false },
    text: { attribute: false },
    reading: { state: true },
    left: { state: true },
    doubts: { state: true },
    headings: { state: true },
  };

  declare session: Session;
  /** The pasted text, or the content of the file. */
  declare text: string;
  declare reading: Reading | undefined;
  /** Numbers of the rows to leave out. */
  declare left: ReadonlySet<number>;
  declare doubts: ReadonlyMap<number, Doubt>;
  /** The chosen headings for a table without headings. */
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
    const { reading } = this;
    if (!reading) {
      return nothing;
    }
    if ('fault' in reading) {
      const { fault, rows } = reading;
      return html`<p class="fault">${sheetFaultWords(fault)}</p>
        ${
          rows.length ? headingChoices(rows, this.headings, this.#chooseHeading, this.#useHeadings) : nothing
        }`;
    }
    return html`${columnsView(reading.sheet)}
    ${comparisonView(reading.comparison, {
      json: this.session.json,
      left: this.left,
      doubts: this.doubts,
      onLeave: (row, isLeft) => this.#leave(row, isLeft),
      onDoubt: (row, doubt) => (this.doubts = new Map([...this.doubts, [row, doubt]])),
    })}`;
  }

  readonly #chooseHeading = (index: number, heading: string): void => {
    this.headings = this.headings.with(index, heading);
  };

  readonly #useHeadings = (): void => void this.#read(withHeadings(this.text, this.headings));

  async #read(text: string): Promise<void> {
    this.text = text;
    this.#list = await loadCities();
    const reading = readRows(this.session.json, text, this.#list?.cities);
    this.reading = reading;
    this.left = new Set();
    this.doubts = new Map();
    this.headings = 'fault' in reading ? reading.headings : [];
    if ('fault' in reading && reading.fault.code === 'workbook') {
      this.text = '';
    }
  }

  readonly #pick = async (): Promise<void> => {
    const file = await pickFile('.csv,.tsv,.txt,text/csv');
    if (file) {
      await this.#read(decodeSheet(file.bytes).text);
    }
  };

  #leave(row: number, isLeft: boolean): void {
    const others = [...this.left].filter(each => each !== row);
    this.left = new Set(isLeft ? [...others, row] : others);
  }

  #change(): ReturnType<typeof chosenChange> | undefined {
    const { reading, left, doubts, session } = this;
    return reading && 'comparison' in reading
      ? chosenChange(session.json, reading.comparison, { left, doubts }, this.#list?.cities)
      : undefined;
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
