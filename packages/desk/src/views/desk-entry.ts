import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { makeId } from 'metropolis-call-publisher/core';
import { nameOf } from '../document/find-entries.js';
import { own, type Steps, textAt, withValue } from '../document/json.js';
import { languagesOf, sourceLanguage } from '../document/languages.js';
import { addEntries, setEntryValue, signatoriesOf } from '../document/signatories.js';
import { tidied } from '../document/wordings.js';
import { announce } from '../parts/announce.js';
import { DeskDialog } from '../parts/desk-dialog.js';
import type { Session } from '../store/session.js';
import { changeWords } from '../language/change-words.js';
import { entryForm } from './entry-form.js';

/** Dialog for one signatory. A new one is added at the end. One from the list changes while the user types. */
export class DeskEntry extends DeskDialog {
  static override readonly properties = {
    session: { attribute: false },
    index: { attribute: false },
    draft: { state: true },
    isIncomplete: { state: true },
  };

  declare session: Session;
  /** Index in the call's list. Undefined for a new signatory. */
  declare index: number | undefined;
  /** The new signatory, until it is added. */
  declare draft: unknown;
  declare isIncomplete: boolean;

  constructor() {
    super();
    this.draft = {};
  }

  override render(): TemplateResult {
    const { session, index } = this;
    const source = sourceLanguage(session.json);
    const entry = index === undefined ? this.draft : signatoriesOf(session.json)[index];
    const isNew = index === undefined;
    const title = isNew ? msg('Add a signatory', { id: 'entry-add' }) : nameOf(entry, source);
    return html`<dialog aria-labelledby="entry-title">
      <form @submit=${this.#submit}>
        <h2 id="entry-title" tabindex="-1">${title}</h2>
        ${entryForm({
          entry,
          steps: ['signatories', index ?? signatoriesOf(session.json).length],
          languages: languagesOf(session.state),
          source,
          set: this.#set,
        })}
        ${
          this.isIncomplete
            ? html`<p class="fault" role="alert">
                ${msg('A signatory needs a name.', { id: 'entry-no-name' })}
              </p>`
            : nothing
        }
        <p class="actions">
          ${
            isNew
              ? html`<button id="entry-add">${msg('Add', { id: 'add' })}</button>
                  <button id="entry-add-more" value="more" class="quiet">
                    ${msg('Add, and one more', { id: 'entry-add-more' })}
                  </button>
                  <button type="button" class="quiet" @click=${() => this.closeDialog()}>
                    ${msg('Cancel', { id: 'cancel' })}
                  </button>`
              : html`<button id="entry-done">${msg('Done', { id: 'done' })}</button>`
          }
        </p>
      </form>
    </dialog>`;
  }

  readonly #set = (steps: Steps, value: unknown): void => {
    const { index } = this;
    if (index === undefined) {
      this.draft = withoutEmpty(withValue(this.draft, steps, value));
    } else {
      this.session.change(state => setEntryValue(state, index, steps, value), `${index}-${steps.join('-')}`);
      this.requestUpdate();
    }
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isMore = (event.submitter as HTMLButtonElement | null)?.value === 'more';
    if (this.index === undefined && !this.#add()) {
      this.isIncomplete = true;
      this.querySelector<HTMLElement>('#entry-name')?.focus();
      return;
    }
    this.isIncomplete = false;
    if (isMore) {
      this.draft = {};
      this.querySelector<HTMLElement>('#entry-name')?.focus();
    } else {
      this.closeDialog();
    }
  };

  /** Adds the new signatory. @returns false if it has no name. */
  #add(): boolean {
    const { json } = this.session;
    const source = sourceLanguage(json);
    const name = nameOf(this.draft, source).trim();
    if (!name) {
      return false;
    }
    const ids = new Set(signatoriesOf(json).map(entry => own(entry, 'id')));
    const id = textAt(this.draft, 'id') || makeId(name, each => ids.has(each), textAt(this.draft, 'country'));
    const tidy = withValue(this.draft, ['name'], tidied(own(this.draft, 'name'), source));
    const entry = withValue(tidy, ['id'], id || 'signatory') as Readonly<Record<string, unknown>>;
    this.session.change(state => addEntries(state, [entry]));
    announce(changeWords({ kind: 'signatory', turn: 'added', name, keys: [] }));
    return true;
  }
}

/** Removes the location if it has no values left. */
function withoutEmpty(entry: unknown): unknown {
  const location = own(entry, 'location');
  const isEmpty = typeof location === 'object' && location !== null && !Object.keys(location).length;
  return isEmpty ? withValue(entry, ['location'], undefined) : entry;
}

customElements.define('desk-entry', DeskEntry);
