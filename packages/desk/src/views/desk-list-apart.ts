import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { textAt } from '../document/json.js';
import { readList } from '../document/whole-list.js';
import { SessionElement } from '../parts/desk-element.js';
import { pickFile } from '../platform/files.js';

/** For a call whose whole list is in a separate file: says so, and offers to bring the list in. */
export class DeskListApart extends SessionElement {
  static override readonly properties = { ...SessionElement.properties, hasFailed: { state: true } };

  declare hasFailed: boolean;

  override render(): TemplateResult {
    const url = textAt(this.session.json, 'signatoriesUrl');
    return html`<section class="apart">
      <p>
        ${msg(
          str`The whole list is a file of its own (${url}). Here are only those that the call names without it.`,
          {
            id: 'apart',
          },
        )}
        ${msg('To change the list, bring it into the call. “publish” takes a long list out again.', { id: 'apart-how' })}
      </p>
      <p class="actions">
        <button type="button" class="quiet" id="bring-list" @click=${this.#pick}>
          ${msg('Open the file of the list', { id: 'apart-open' })}
        </button>
      </p>
      ${
        this.hasFailed
          ? html`<p class="fault" role="alert">
              ${msg('This file is no list of signatories.', { id: 'apart-fault' })}
            </p>`
          : nothing
      }
    </section>`;
  }

  readonly #pick = async (): Promise<void> => {
    const file = await pickFile('.json,application/json');
    const list = file && readList(file.bytes);
    this.hasFailed = !!file && !list;
    if (list) {
      this.session.bringIn(list);
    }
  };
}

customElements.define('desk-list-apart', DeskListApart);
