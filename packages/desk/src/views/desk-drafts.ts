import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { dateTime } from '../language/format.js';
import { announce } from '../parts/announce.js';
import { DeskElement } from '../parts/desk-element.js';
import { whenFree } from '../store/draft-lock.js';
import { listDrafts, removeDraft, type StoredDraft } from '../store/drafts.js';
import { openDraft } from '../store/open-call.js';
import { removalWords } from './draft-words.js';

/** Offers the drafts that a reload, a crash or a closed tab left in this browser. */
export class DeskDrafts extends DeskElement {
  static override readonly properties = { drafts: { state: true }, isUnreadable: { state: true } };

  declare drafts: readonly StoredDraft[];
  /** Whether reading failed: the browser has no store, or a newer version of the desk has changed it. */
  declare isUnreadable: boolean;
  #leaving = new AbortController();

  constructor() {
    super();
    this.drafts = [];
    this.isUnreadable = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    this.#read();
    // Another tab may have opened a draft meanwhile.
    addEventListener('focus', this.#read);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
    removeEventListener('focus', this.#read);
  }

  override render(): TemplateResult {
    if (this.isUnreadable) {
      return html`<p class="note">
        ${msg('Drafts in this browser cannot be read at the moment. None was removed.', { id: 'drafts-unreadable' })}
      </p>`;
    }
    if (!this.drafts.length) {
      return html`${nothing}`;
    }
    return html`<section class="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">${msg('Go on with a draft', { id: 'drafts-title' })}</h2>
      <p class="hint">
        ${msg('Drafts are kept in this browser alone, unencrypted: whoever uses it can read them.', {
          id: 'drafts-hint',
        })}
      </p>
      <ul>
        ${this.drafts.map(draft => this.#draftView(draft))}
      </ul>
    </section>`;
  }

  #draftView(draft: StoredDraft): TemplateResult {
    const { file, state, isOpenElsewhere } = draft;
    const when = dateTime(state.time);
    return html`<li>
      <p>
        <strong>${file.name}</strong>
        <span
          >${
            state.isSaved
              ? msg(str`saved, ${when}`, { id: 'draft-saved' })
              : msg(str`changed ${when}, not saved`, { id: 'draft-changed' })
          }</span
        >
      </p>
      ${
        isOpenElsewhere
          ? html`<p class="note">
              ${msg('It is open in another tab. Go on there, or close that tab first.', { id: 'draft-elsewhere' })}
            </p>`
          : html`<p class="actions">
              <button type="button" @click=${() => this.#goOn(draft)}>
                ${msg('Go on', { id: 'draft-go-on' })}
              </button>
              <button type="button" class="quiet" @click=${() => this.#remove(draft)}>
                ${msg('Remove the draft', { id: 'draft-remove' })}
              </button>
            </p>`
      }
    </li>`;
  }

  readonly #read = (): void => void this.#list();

  async #list(): Promise<void> {
    const drafts = await listDrafts().catch(() => undefined);
    this.isUnreadable = !drafts;
    this.drafts = drafts ?? [];
    this.drafts
      .filter(({ isOpenElsewhere }) => isOpenElsewhere)
      .forEach(({ file }) => void this.#wait(file.id));
  }

  /** Offers a draft as soon as the tab that has it open is closed. */
  async #wait(id: string): Promise<void> {
    try {
      await whenFree(id, this.#leaving.signal);
      await this.#list();
    } catch {
      // This part has left the page.
    }
  }

  async #goOn(draft: StoredDraft): Promise<void> {
    const open = await openDraft(draft);
    if (open) {
      this.dispatchEvent(new CustomEvent('desk-open', { detail: open, bubbles: true }));
    } else {
      await this.#list();
      announce(
        msg('It is open in another tab. Go on there, or close that tab first.', { id: 'draft-elsewhere' }),
      );
    }
  }

  async #remove({ file }: StoredDraft): Promise<void> {
    const isRemoved = await removeDraft(file.id);
    await this.#list();
    announce(removalWords(isRemoved));
  }
}

customElements.define('desk-drafts', DeskDrafts);
