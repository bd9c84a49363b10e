import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { deskLanguage, deskLanguages, setDeskLanguage } from '../language/locale.js';
import { DeskElement } from '../parts/desk-element.js';

const names = { en: 'English', fr: 'Français', es: 'Español' };

/** Choice of the desk's own language. */
export class DeskLanguageChoice extends DeskElement {
  override render(): TemplateResult {
    return html`<label class="language">
      <span>${msg('Language of the desk', { id: 'desk-language' })}</span>
      <select autocomplete="off" @change=${this.#onChange}>
        ${deskLanguages.map(
          each =>
            html`<option value=${each} lang=${each} ?selected=${each === deskLanguage()}>
              ${names[each]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  readonly #onChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    void setDeskLanguage(deskLanguages.find(each => each === value) ?? 'en');
  };
}

customElements.define('desk-language', DeskLanguageChoice);
