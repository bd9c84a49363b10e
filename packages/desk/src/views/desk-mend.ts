import { msg, str } from '@lit/localize';
import { describe, type Finding } from 'metropolis-call-contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { faultsOf, isOpened, openText } from '../document/opened.js';
import { savedText } from '../document/to-bytes.js';
import { deskLanguage } from '../language/locale.js';
import { number } from '../language/format.js';
import { DeskElement } from '../parts/desk-element.js';
import { download } from '../platform/files.js';
import type { MendSession } from '../store/mend-session.js';
import { openMended } from '../store/open-call.js';
import { Throttle } from '../store/throttle.js';
import { noDraftWords } from './draft-words.js';
import { markedLine } from './marked-line.js';

/** Shows a file that cannot be read as a call as text, with the places of its faults. */
export class DeskMend extends DeskElement {
  static override readonly properties = { session: { attribute: false }, faults: { state: true } };

  declare session: MendSession;
  declare faults: readonly Finding[];
  readonly #checking = new Throttle(300, () => this.#check());

  override render(): TemplateResult {
    const { name, text } = this.session;
    const isReady = isOpened(openText(name, text));
    return html`<main id="main" class="mend band" tabindex="-1">
      <h1 tabindex="-1">${msg(str`${name} has a fault`, { id: 'mend-title' })}</h1>
      <p class="lead">
        ${msg('It cannot be read as a call. Mend it here; the draft is kept as you type.', { id: 'mend-lead' })}
      </p>
      ${this.session.draft.hasFailed ? html`<p class="fault" role="alert">${noDraftWords()}</p>` : nothing}
      <ol class="faults" aria-label=${msg('Faults', { id: 'mend-faults' })}>
        ${this.faults.map(fault => this.#faultView(fault))}
      </ol>
      <label class="field">
        <span>${msg('Text of the file', { id: 'mend-text' })}</span>
        <textarea
          id="mend-text"
          rows="20"
          spellcheck="false"
          autocapitalize="off"
          .value=${text}
          @input=${this.#onInput}
        ></textarea>
      </label>
      <p class="actions">
        <button type="button" id="mend-open" ?disabled=${!isReady} @click=${this.#open}>
          ${msg('Open it as a call', { id: 'mend-open' })}
        </button>
        <button type="button" class="quiet" id="mend-download" @click=${this.#download}>
          ${msg(str`Download ${name}`, { id: 'save-download' })}
        </button>
        <button type="button" class="quiet" @click=${this.#close}>${msg('Close', { id: 'close' })}</button>
      </p>
    </main>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) {
      this.faults = faultsOf(this.session.text);
      this.session.onKept = () => this.requestUpdate();
    }
  }

  #faultView(fault: Finding): TemplateResult {
    const { what, remedy } = describe(fault, deskLanguage());
    const { line = 1, column = 1 } = fault.position ?? {};
    return html`<li>
      <p>
        <strong>${what}</strong> ${remedy}
        <button type="button" class="link" @click=${() => this.#select(fault)}>
          ${msg(str`Line ${number(line)}, column ${number(column)}`, { id: 'mend-place' })}
        </button>
      </p>
      ${markedLine(this.session.text, fault.position)}
    </li>`;
  }

  /** Selects a fault in the text, and scrolls to it. */
  #select({ position }: Finding): void {
    const field = this.querySelector('textarea');
    if (field && position) {
      field.focus();
      field.setSelectionRange(position.offset, position.offset + Math.max(1, position.length));
      const lines = field.value.split('\n').length;
      field.scrollTop = (field.scrollHeight * (position.line - 4)) / lines;
    }
  }

  readonly #onInput = (event: Event): void => {
    this.session.text = (event.target as HTMLTextAreaElement).value;
    this.#checking.request();
  };

  #check(): void {
    this.faults = faultsOf(this.session.text);
    this.requestUpdate();
  }

  readonly #open = async (): Promise<void> => {
    this.dispatchEvent(new CustomEvent('desk-open', { detail: await openMended(this.session) }));
  };

  readonly #download = (): void => {
    const { broken, text } = this.session;
    download(broken.name, 'application/json', savedText(broken, text));
  };

  readonly #close = async (): Promise<void> => {
    await this.session.close();
    this.dispatchEvent(new Event('desk-close'));
  };
}

customElements.define('desk-mend', DeskMend);
