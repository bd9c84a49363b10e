import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { saved } from '../document/to-bytes.js';
import { announce } from '../parts/announce.js';
import { SessionElement } from '../parts/desk-element.js';
import { canWriteFiles, download, pickPlace, readHandle, writeHandle } from '../platform/files.js';
import { changeList } from './change-list.js';
import './desk-forge.js';
import './desk-publish.js';
import { lossList } from './loss-list.js';

/** Shows what changed and what visitors would lose, and offers the ways to save. */
export class DeskSave extends SessionElement {
  static override readonly properties = {
    ...SessionElement.properties,
    fault: { state: true },
    isOvertaken: { state: true },
  };

  declare fault: string | undefined;
  /** Whether somebody else has changed the file since it was opened. */
  declare isOvertaken: boolean | undefined;

  override render(): TemplateResult {
    const { session } = this;
    return html`<h2 tabindex="-1">${msg('Save', { id: 'view-save' })}</h2>
      <section aria-labelledby="changes-title">
        <h3 id="changes-title">
          ${msg('What changed since the file was opened or saved', { id: 'changes-title' })}
        </h3>
        ${changeList(session)}
      </section>
      <section aria-labelledby="losses-title">
        <h3 id="losses-title">${msg('What visitors will see', { id: 'losses-title' })}</h3>
        ${lossList(session)}
      </section>
      <section class="save" aria-label=${msg('Save', { id: 'view-save' })}>
        ${this.isOvertaken ? this.#overtakenView() : nothing}
        <p class="actions">
          ${
            session.handle
              ? html`<button type="button" id="save-file" @click=${() => this.#saveInto(session.handle)}>
                  ${msg(str`Save into ${session.name}`, { id: 'save-into' })}
                </button>`
              : nothing
          }
          ${
            canWriteFiles
              ? html`<button
                  type="button"
                  id="save-as"
                  class=${session.handle ? 'quiet' : ''}
                  @click=${this.#saveAs}
                >
                  ${msg('Save as a file…', { id: 'save-as' })}
                </button>`
              : nothing
          }
          <button
            type="button"
            id="save-download"
            class=${canWriteFiles ? 'quiet' : ''}
            @click=${this.#download}
          >
            ${msg(str`Download ${session.name}`, { id: 'save-download' })}
          </button>
        </p>
        ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      </section>
      <desk-forge .session=${session}></desk-forge>
      <desk-publish></desk-publish>`;
  }

  #overtakenView(): TemplateResult {
    return html`<div class="fault" role="alert">
      <p>
        ${msg(
          'The file was changed by somebody else since you opened it. Saving puts your call in the place of theirs.',
          { id: 'overtaken' },
        )}
      </p>
      <button type="button" class="quiet" id="save-anyway" @click=${() => this.#write(this.session.handle)}>
        ${msg('Save mine in its place', { id: 'save-anyway' })}
      </button>
    </div>`;
  }

  /** Saves into the file, unless somebody else has changed it meanwhile. */
  async #saveInto(handle: FileSystemFileHandle | undefined): Promise<void> {
    const bytes = handle && (await readHandle(handle).catch(() => undefined))?.bytes;
    const { opened } = this.session;
    this.isOvertaken = !!bytes && !!opened.bytes && !isSameBytes(bytes, opened.bytes);
    if (!this.isOvertaken) {
      await this.#write(handle);
    }
  }

  readonly #saveAs = async (): Promise<void> => {
    const handle = await pickPlace(this.session.name);
    if (handle) {
      await this.#write(handle);
    }
  };

  async #write(handle: FileSystemFileHandle | undefined): Promise<void> {
    const { session } = this;
    this.fault = undefined;
    const file = saved(session.opened, session.json, new Date());
    try {
      if (handle) {
        await writeHandle(handle, file.bytes);
        this.isOvertaken = false;
        session.takeAsSaved({ ...file, name: handle.name }, handle);
        this.#announceSaved(handle.name);
      }
    } catch {
      this.fault = msg(
        'The browser could not write the file. Nothing is lost: save it under another name, or download it.',
        {
          id: 'save-failed',
        },
      );
    }
  }

  readonly #download = (): void => {
    const { session } = this;
    const file = saved(session.opened, session.json, new Date());
    download(file.name, 'application/json', file.bytes);
    session.takeAsSaved(file);
    this.#announceSaved(file.name);
  };

  #announceSaved(name: string): void {
    announce(msg(str`${name} is saved.`, { id: 'saved' }));
  }
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

customElements.define('desk-save', DeskSave);
