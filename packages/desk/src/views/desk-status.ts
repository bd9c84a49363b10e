import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { own } from '../document/json.js';
import { statusLabel } from '../language/labels.js';
import { SessionElement } from '../parts/desk-element.js';
import { setCallValue } from './call-field.js';
import './desk-closing.js';

const statuses = ['open', 'closed', 'archived'];

/** The status of the call. Closing and archiving first show what visitors will see, and ask for confirmation. */
export class DeskStatus extends SessionElement {
  static override readonly properties = { ...SessionElement.properties, asked: { state: true } };

  /** The chosen status that waits for confirmation. */
  declare asked: string | undefined;

  override render(): TemplateResult {
    const status = own(this.session.json, 'status') ?? 'open';
    return html`<section aria-labelledby="status-title">
      <h3 id="status-title">${msg('Can institutions join?', { id: 'status-title' })}</h3>
      <div class="choice" role="radiogroup" aria-labelledby="status-title" data-path="$.status" tabindex="-1">
        ${statuses.map(
          each =>
            html`<label>
              <input
                type="radio"
                name="status"
                value=${each}
                .checked=${live(each === status)}
                @change=${() => this.#choose(each)}
              />
              ${statusLabel(each)}
            </label>`,
        )}
      </div>
      ${
        this.asked
          ? html`<desk-closing
              .session=${this.session}
              .status=${this.asked}
              @desk-agree=${this.#agree}
              @desk-done=${this.#done}
            ></desk-closing>`
          : nothing
      }
    </section>`;
  }

  #choose(status: string): void {
    if (status === 'open') {
      setCallValue(this.session, ['status'], status);
    } else {
      this.asked = status;
    }
  }

  readonly #agree = (): void => {
    if (this.asked) {
      setCallValue(this.session, ['status'], this.asked);
    }
  };

  /** Closes the question. Without confirmation, the choice shows the previous status again. */
  readonly #done = (): void => {
    this.asked = undefined;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('input:checked')?.focus());
  };
}

customElements.define('desk-status', DeskStatus);
