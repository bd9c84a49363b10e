import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { changesBetween } from '../document/changes/changes-between.js';
import { changeWords } from '../language/change-words.js';
import { time } from '../language/format.js';
import { announce } from '../parts/announce.js';
import { SessionElement } from '../parts/desk-element.js';
import { removeDraft } from '../store/drafts.js';
import { noDraftWords, removalWords } from './draft-words.js';

/** The bar above an open call: its name, the state of its draft, undo and redo (also by keyboard), and closing. */
export class DeskBar extends SessionElement {
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
  }

  override render(): TemplateResult {
    const { session } = this;
    return html`<section class="bar" aria-label=${session.name}>
      <h1 tabindex="-1">${session.name}</h1>
      <p class="draft">${this.#draftWords()}</p>
      <div class="actions">
        <button type="button" class="quiet" id="undo" ?disabled=${!session.canUndo} @click=${this.#undo}>
          ${msg('Undo', { id: 'undo' })}
        </button>
        <button type="button" class="quiet" id="redo" ?disabled=${!session.canRedo} @click=${this.#redo}>
          ${msg('Redo', { id: 'redo' })}
        </button>
        <button type="button" class="quiet" id="close" @click=${this.#close}>
          ${msg('Close', { id: 'close' })}
        </button>
        <button type="button" class="quiet" id="remove-draft" @click=${this.#removeDraft}>
          ${msg('Remove the draft', { id: 'draft-remove' })}
        </button>
      </div>
    </section>`;
  }

  #draftWords(): string {
    const { draft, isChanged } = this.session;
    if (draft.hasFailed) {
      return noDraftWords();
    }
    if (!isChanged) {
      return msg('No changes', { id: 'draft-none' });
    }
    return draft.keptAt
      ? msg(str`Not saved yet. Draft kept in this browser at ${time(draft.keptAt)}`, { id: 'draft-kept' })
      : msg('Not saved yet', { id: 'draft-not-yet' });
  }

  readonly #undo = (): void => this.#turn(() => this.session.undo(), 'undo');

  readonly #redo = (): void => this.#turn(() => this.session.redo(), 'redo');

  /** Undoes or redoes a change, and announces the effect. Announces nothing if there was no change. */
  #turn(turn: () => void, kind: 'undo' | 'redo'): void {
    const { state: was, json: before } = this.session;
    turn();
    if (this.session.state === was) {
      return;
    }
    const [first, ...others] = changesBetween(before, this.session.json).map(changeWords);
    const what = [first ?? '', others.length ? '…' : ''].join(' ').trim();
    announce(
      kind === 'undo'
        ? msg(str`Undone. ${what}`, { id: 'undone' })
        : msg(str`Redone. ${what}`, { id: 'redone' }),
    );
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('dialog[open]')) {
      return;
    }
    // The search is not part of the call: the search field undoes its own typing.
    if (key !== 's' && event.target instanceof Element && event.target.matches('[type="search"]')) {
      return;
    }
    if (key === 'z' && !event.shiftKey) {
      event.preventDefault();
      this.#undo();
    } else if (key === 'y' || key === 'z') {
      event.preventDefault();
      this.#redo();
    } else if (key === 's') {
      event.preventDefault();
      location.hash = 'save';
    }
  };

  readonly #close = async (): Promise<void> => {
    await this.session.close();
    this.#leave();
  };

  readonly #removeDraft = async (): Promise<void> => {
    const question = msg('Remove the draft from this browser? What is not saved is lost.', {
      id: 'draft-sure',
    });
    if (!this.session.isChanged || confirm(question)) {
      this.session.discard();
      const isRemoved = await removeDraft(this.session.id);
      this.#leave();
      announce(removalWords(isRemoved));
    }
  };

  #leave(): void {
    this.dispatchEvent(new Event('desk-close', { bubbles: true }));
  }
}

customElements.define('desk-bar', DeskBar);
