import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { editPage, forgeOf } from '../document/forge.js';
import { saved } from '../document/to-bytes.js';
import { announce } from '../parts/announce.js';
import { SessionElement } from '../parts/desk-element.js';
import { keepSetting, readSetting } from '../store/drafts.js';

const setting = 'repository-file';

/** For a call in a repository: copies its text to the clipboard, and opens the page to edit the file. */
export class DeskForge extends SessionElement {
  static override readonly properties = {
    ...SessionElement.properties,
    address: { state: true },
    hasFailed: { state: true },
  };

  /** Address of the file's page on GitHub or GitLab. It is remembered for the next visit. */
  declare address: string | undefined;
  declare hasFailed: boolean;

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    void readSetting(setting).then(address => (this.address ??= address ?? ''));
  }

  override render(): TemplateResult {
    const page = editPage(this.address ?? '');
    return html`<section aria-labelledby="forge-title">
      <h3 id="forge-title">${msg('Kept on GitHub or GitLab?', { id: 'forge-title' })}</h3>
      <label class="field wide">
        <span>${msg('Address of the file’s page there', { id: 'forge-address' })}</span>
        <input
          id="forge-address"
          inputmode="url"
          spellcheck="false"
          placeholder="https://github.com/metropolis/call/blob/main/call.json"
          .value=${this.address ?? ''}
          @change=${this.#onAddress}
        />
      </label>
      ${
        page
          ? html`<p class="actions">
                <a
                  class="button quiet"
                  id="forge-open"
                  href=${page}
                  target="_blank"
                  rel="noopener"
                  @click=${this.#copy}
                >
                  ${msg('Copy the text and open the edit page', { id: 'forge-open' })}
                </a>
              </p>
              <p class="hint">
                ${msg('On the page that opens, select all, paste, and commit.', { id: 'forge-hint' })}
              </p>`
          : this.address
            ? html`<p class="fault">
                ${msg('This is no page of a file on GitHub or GitLab.', { id: 'forge-fault' })}
              </p>`
            : nothing
      }
      ${
        this.hasFailed
          ? html`<p class="fault" role="alert">
              ${msg('The browser did not let the text onto the clipboard: download the file instead.', {
                id: 'forge-clipboard',
              })}
            </p>`
          : nothing
      }
    </section>`;
  }

  readonly #onAddress = (event: Event): void => {
    const address = (event.target as HTMLInputElement).value.trim();
    this.address = address;
    if (forgeOf(address)) {
      void keepSetting(setting, address).catch(() => undefined);
    }
  };

  readonly #copy = async (): Promise<void> => {
    const { opened, json } = this.session;
    try {
      await navigator.clipboard.writeText(saved(opened, json, new Date()).text);
      this.hasFailed = false;
      announce(msg('The text is on the clipboard.', { id: 'copied' }));
    } catch {
      this.hasFailed = true;
    }
  };
}

customElements.define('desk-forge', DeskForge);
