import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { asTag } from '../document/languages.js';
import { startingCall } from '../document/starting-call.js';
import { deskLanguage } from '../language/locale.js';
import { DeskElement } from '../parts/desk-element.js';
import { typedInto } from '../parts/form-value.js';
import { fetchCall, type FetchFault } from '../platform/fetch-call.js';
import { droppedFile, type PickedFile, pickCall } from '../platform/files.js';
import { type Open, openFile, openNew } from '../store/open-call.js';
import './desk-drafts.js';

/** The start page, with all ways to open a call. */
export class DeskStart extends DeskElement {
  static override readonly properties = {
    fault: { state: true },
    isOver: { state: true },
  };

  declare fault: string | undefined;
  /** Whether something is dragged over the drop zone. */
  declare isOver: boolean;

  override render(): TemplateResult {
    return html`<main id="main" class="start band" tabindex="-1">
      <h1 tabindex="-1">${msg('Keep the call', { id: 'start-title' })}</h1>
      <p class="lead">
        ${msg(
          'Open the call’s file, change it, see it as visitors will, check it, and save it. Nothing is sent anywhere: what you type stays in this browser until you save it.',
          { id: 'start-lead' },
        )}
      </p>
      <desk-drafts></desk-drafts>
      <section
        class=${this.isOver ? 'drop over' : 'drop'}
        aria-labelledby="open-title"
        @dragover=${this.#onDragOver}
        @dragleave=${() => (this.isOver = false)}
        @drop=${this.#onDrop}
      >
        <h2 id="open-title">${msg('Open the call', { id: 'open-title' })}</h2>
        <div class="actions">
          <button type="button" id="open-file" @click=${() => this.#open(pickCall())}>
            ${msg('Open a file', { id: 'open-file' })}
          </button>
          <span class="hint">${msg('or drop it here: mostly call.json', { id: 'open-drop' })}</span>
        </div>
        <form class="address" @submit=${this.#onAddress}>
          <label class="field">
            <span>${msg('Address of the call on the web', { id: 'open-address' })}</span>
            <input name="address" inputmode="url" autocomplete="url" spellcheck="false" required />
          </label>
          <button class="quiet">${msg('Open the address', { id: 'open-address-button' })}</button>
        </form>
        <p class="hint">
          ${msg('The address is asked once, from this browser, and no other request leaves it.', {
            id: 'open-address-hint',
          })}
        </p>
        ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      </section>
      <section aria-labelledby="new-title" class="new">
        <h2 id="new-title">${msg('No call yet?', { id: 'new-title' })}</h2>
        <div class="actions">
          <button type="button" class="quiet" id="open-sample" @click=${() => this.#open(fetchSample())}>
            ${msg('Look at a sample', { id: 'open-sample' })}
          </button>
          <form class="actions" @submit=${this.#onNew}>
            <button class="quiet" id="open-empty">${msg('Begin an empty call', { id: 'open-empty' })}</button>
            <label class="inline">
              <span>${msg('in the language', { id: 'open-empty-language' })}</span>
              <input name="language" size="6" .value=${deskLanguage()} spellcheck="false" />
            </label>
          </form>
        </div>
      </section>
    </main>`;
  }

  readonly #onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = true;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    if (event.dataTransfer) {
      void this.#open(droppedFile(event.dataTransfer));
    }
  };

  readonly #onAddress = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#open(fetchCall(typedInto(event, 'address')));
  };

  readonly #onNew = (event: SubmitEvent): void => {
    event.preventDefault();
    const tag = asTag(typedInto(event, 'language'));
    if (tag) {
      void openNew(startingCall(tag)).then(open => this.#show(open));
    } else {
      this.fault = msg('A language is written as a tag such as en, fr or pt-BR.', { id: 'fault-tag' });
    }
  };

  async #open(source: Promise<PickedFile | FetchFault | undefined>): Promise<void> {
    this.fault = undefined;
    const file = await source;
    if (file && 'code' in file) {
      this.fault = faultWords(file);
    } else if (file) {
      this.#show(await openFile(file.name, file.bytes, file.handle));
    }
  }

  #show(open: Open): void {
    this.dispatchEvent(new CustomEvent('desk-open', { detail: open }));
  }
}

async function fetchSample(): Promise<PickedFile | FetchFault> {
  const sample = await fetchCall(new URL('sample.json', document.baseURI).href);
  return 'code' in sample ? sample : { ...sample, name: 'call.json' };
}

function faultWords({ code, status }: FetchFault): string {
  switch (code) {
    case 'not-an-address':
      return msg('This is no web address. It begins with https://', { id: 'fault-address' });
    case 'status':
      return msg(str`The server answers ${status ?? ''}: there is no call at this address.`, {
        id: 'fault-status',
      });
    case 'no-answer':
      return msg(
        'There was no answer that this page may read. Is the address right? The server has to allow other sites to read the file (Access-Control-Allow-Origin). You can download the file and open it here.',
        { id: 'fault-no-answer' },
      );
  }
}

customElements.define('desk-start', DeskStart);
