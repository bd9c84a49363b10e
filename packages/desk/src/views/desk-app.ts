import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { deskLanguage } from '../language/locale.js';
import { AnnounceEvent } from '../parts/announce.js';
import { DeskElement } from '../parts/desk-element.js';
import type { Open } from '../store/open-call.js';
import { Session } from '../store/session.js';
import { Throttle } from '../store/throttle.js';
import './desk-call.js';
import './desk-language.js';
import './desk-mend.js';
import './desk-start.js';

/** The status line is cleared after this time, in milliseconds. */
const wordsStay = 10_000;

/** The whole page: the open file, or the start page. */
export class DeskApp extends DeskElement {
  static override readonly properties = {
    open: { state: true },
    words: { state: true },
  };

  declare open: Open | undefined;
  /** Text of the status line. */
  declare words: string;

  readonly #clearing = new Throttle(wordsStay, () => (this.words = ''));

  constructor() {
    super();
    this.words = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('desk-announce', this.#announce);
    addEventListener('beforeunload', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('desk-announce', this.#announce);
    removeEventListener('beforeunload', this.#onLeave);
  }

  override render(): TemplateResult {
    const { open } = this;
    document.title = open
      ? `${open.name} – ${msg('The desk of the call', { id: 'page-title' })}`
      : msg('The desk of the call', { id: 'page-title' });
    return html`
      <header class="site-header">
        <a class="skip-link" href="#main" @click=${this.#skip}
          >${msg('Skip to the content', { id: 'skip' })}</a
        >
        <p class="brand">${msg('The desk of the call', { id: 'page-title' })}</p>
        <desk-language></desk-language>
      </header>
      ${
        open instanceof Session
          ? html`<desk-call .session=${open} @desk-close=${this.#close}></desk-call>`
          : open
            ? html`<desk-mend
                .session=${open}
                @desk-open=${this.#onOpen}
                @desk-close=${this.#close}
              ></desk-mend>`
            : html`<desk-start @desk-open=${this.#onOpen}></desk-start>`
      }
      <p class="status-line" role="status" lang=${deskLanguage()}>${this.words || nothing}</p>
    `;
  }

  readonly #announce = (event: Event): void => {
    if (event instanceof AnnounceEvent) {
      this.words = event.words;
      this.#clearing.postpone();
    }
  };

  readonly #onOpen = (event: CustomEvent<Open>): void => {
    this.open = event.detail;
    this.words = '';
    this.#focusMain();
  };

  readonly #close = (): void => {
    this.open = undefined;
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#focusMain();
  };

  #focusMain(): void {
    void this.updateComplete.then(() => requestAnimationFrame(() => this.querySelector('h1')?.focus()));
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('#main')?.focus();
  };

  /** Stores the draft before the page is left. If no draft could be stored, the browser asks whether to leave. */
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const { open } = this;
    open?.flush();
    if (open?.isChanged && open.draft.hasFailed) {
      event.preventDefault();
    }
  };
}

customElements.define('desk-app', DeskApp);
