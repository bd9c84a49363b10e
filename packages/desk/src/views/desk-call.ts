import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { changesBetween } from '../document/changes.js';
import type { Steps } from '../document/json.js';
import { changeWords } from '../language/change-words.js';
import { time } from '../language/format.js';
import { viewLabel } from '../language/labels.js';
import { announce } from '../parts/announce.js';
import { SessionElement } from '../parts/desk-element.js';
import { removeDraft } from '../store/drafts.js';
import { currentView, type View, viewOf, views } from './routes.js';
import { showField } from './show-field.js';
import { viewCount } from './view-counts.js';
import './desk-check.js';
import './desk-more.js';
import './desk-preview.js';
import './desk-save.js';
import './desk-signatories.js';
import './desk-texts.js';

/** An open call: what is done to it, and the view that the address names. */
export class DeskCall extends SessionElement {
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onRoute);
    addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onRoute);
    removeEventListener('keydown', this.#onKey);
  }

  override render(): TemplateResult {
    const { session } = this;
    const view = currentView();
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
      </section>
      <nav class="views" aria-label=${msg('Views', { id: 'views' })}>
        <ul>
          ${views.map(each => this.#linkView(each, view))}
        </ul>
      </nav>
      <main id="main" class="band view" tabindex="-1">${this.#viewOf(view)}</main>`;
  }

  #linkView(each: View, view: View): TemplateResult {
    const count = viewCount(each, this.session);
    return html`<li>
      <a href="#${each}" aria-current=${each === view ? 'page' : nothing}
        >${viewLabel(each)}${count ? html` <span class="badge">${count}</span>` : nothing}</a
      >
    </li>`;
  }

  #viewOf(view: View): TemplateResult {
    const { session } = this;
    switch (view) {
      case 'texts':
        return html`<desk-texts .session=${session}></desk-texts>`;
      case 'signatories':
        return html`<desk-signatories .session=${session}></desk-signatories>`;
      case 'more':
        return html`<desk-more .session=${session}></desk-more>`;
      case 'preview':
        return html`<desk-preview .session=${session}></desk-preview>`;
      case 'check':
        return html`<desk-check .session=${session} @desk-go=${this.#onGo}></desk-check>`;
      case 'save':
        return html`<desk-save .session=${session}></desk-save>`;
    }
  }

  #draftWords(): string {
    const { draft, isChanged } = this.session;
    if (draft.hasFailed) {
      return msg('This browser keeps no draft: save before you leave.', { id: 'draft-failed' });
    }
    if (!isChanged) {
      return msg('No changes', { id: 'draft-none' });
    }
    return draft.keptAt
      ? msg(str`Not saved yet. Draft kept in this browser at ${time(draft.keptAt)}`, { id: 'draft-kept' })
      : msg('Not saved yet', { id: 'draft-not-yet' });
  }

  readonly #onRoute = (): void => {
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#main h2')?.focus());
  };

  /** Opens the view of a place of the call, at its field. */
  readonly #onGo = ({ detail }: CustomEvent<Steps>): void => {
    history.pushState(history.state, '', `#${viewOf(detail)}`);
    this.requestUpdate();
    void this.updateComplete.then(() => showField(this, detail));
  };

  readonly #undo = (): void => this.#turn(() => this.session.undo(), 'undo');

  readonly #redo = (): void => this.#turn(() => this.session.redo(), 'redo');

  /** Says what became other. */
  #turn(turn: () => void, kind: 'undo' | 'redo'): void {
    const before = this.session.json;
    turn();
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

  readonly #close = (): void => {
    this.session.close();
    this.dispatchEvent(new Event('desk-close'));
  };

  readonly #removeDraft = async (): Promise<void> => {
    const question = msg('Remove the draft from this browser? What is not saved is lost.', {
      id: 'draft-sure',
    });
    if (!this.session.isChanged || confirm(question)) {
      this.session.discard();
      await removeDraft(this.session.id).catch(() => undefined);
      this.dispatchEvent(new Event('desk-close'));
      announce(msg('The draft is removed.', { id: 'draft-removed' }));
    }
  };
}

customElements.define('desk-call', DeskCall);
