import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { withValue } from '../document/json.js';
import { sourceLanguage } from '../document/languages.js';
import { DeskDialog } from '../parts/desk-dialog.js';
import type { Session } from '../store/session.js';
import { widget } from './widget.js';

/** Asks whether to close or archive the call, and shows what visitors will see then. */
export class DeskClosing extends DeskDialog {
  static override readonly properties = { session: { attribute: false }, status: { attribute: false } };

  declare session: Session;
  declare status: string;

  override render(): TemplateResult {
    const { json } = this.session;
    const isClosed = this.status === 'closed';
    return html`<dialog aria-labelledby="closing-title">
      <div>
        <h2 id="closing-title" tabindex="-1">
          ${
            isClosed
              ? msg('Close the call?', { id: 'closing-title' })
              : msg('Archive the call?', { id: 'archiving-title' })
          }
        </h2>
        <p>
          ${msg('Nobody can join any more, on any page that shows the call. Visitors will see this:', {
            id: 'closing-lead',
          })}
        </p>
        ${widget({
          call: withValue(json, ['status'], this.status),
          language: sourceLanguage(json),
          layout: 'card',
          theme: 'auto',
        })}
        <p class="actions">
          <button type="button" id="closing-agree" @click=${this.#agree}>
            ${isClosed ? msg('Close it', { id: 'closing-agree' }) : msg('Archive it', { id: 'archiving-agree' })}
          </button>
          <button type="button" class="quiet" @click=${() => this.closeDialog()}>
            ${msg('Leave it as it is', { id: 'closing-leave' })}
          </button>
        </p>
      </div>
    </dialog>`;
  }

  readonly #agree = (): void => {
    this.dispatchEvent(new Event('desk-agree'));
    this.closeDialog();
  };
}

customElements.define('desk-closing', DeskClosing);
