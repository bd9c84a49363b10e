import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { JsonObject } from '../document/json.js';
import { languagesOf } from '../document/languages.js';
import { commonLanguages } from '../language/common-languages.js';
import { languageName } from '../language/format.js';
import { SessionElement } from '../parts/desk-element.js';
import { Throttle } from '../store/throttle.js';
import { widget } from './widget.js';

/** The widget reads the whole call anew with each change: it waits for a pause in typing, in milliseconds. */
const showAfter = 200;

/** The call as visitors will see it, in any language, layout and theme. */
export class DeskPreview extends SessionElement {
  static override readonly properties = {
    ...SessionElement.properties,
    language: { state: true },
    layout: { state: true },
    theme: { state: true },
    width: { state: true },
    call: { state: true },
  };

  declare language: string | undefined;
  declare layout: string;
  declare theme: string;
  declare width: string;
  /** What is shown now. */
  declare call: JsonObject | undefined;
  readonly #showing = new Throttle(showAfter, () => (this.call = this.session.json));

  constructor() {
    super();
    this.layout = 'card';
    this.theme = 'auto';
    this.width = 'full';
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.call ??= this.session.json;
    if (this.call !== this.session.json) {
      this.#showing.postpone();
    }
  }

  override render(): TemplateResult {
    const own = languagesOf(this.session.state);
    const language = this.language ?? own[0] ?? 'en';
    const others = commonLanguages.filter(each => !own.includes(each));
    return html`<h2 tabindex="-1">${msg('Preview', { id: 'view-preview' })}</h2>
      <div class="actions">
        <label class="inline">
          <span>${msg('Language', { id: 'language' })}</span>
          <select id="preview-language" @change=${this.#onLanguage}>
            ${[...own, ...others].map(
              each =>
                html`<option value=${each} .selected=${live(each === language)}>
                  ${languageName(each)}
                </option>`,
            )}
          </select>
        </label>
        ${this.#choice('layout', msg('Layout', { id: 'layout' }), [
          ['card', msg('Card', { id: 'layout-card' })],
          ['banner', msg('Banner', { id: 'layout-banner' })],
          ['button', msg('Button', { id: 'layout-button' })],
        ])}
        ${this.#choice('theme', msg('Colours', { id: 'theme' }), [
          ['auto', msg('As the page', { id: 'theme-auto' })],
          ['light', msg('Light', { id: 'theme-light' })],
          ['dark', msg('Dark', { id: 'theme-dark' })],
        ])}
        ${this.#choice('width', msg('Width', { id: 'width' }), [
          ['full', msg('Full', { id: 'width-full' })],
          ['phone', msg('Phone', { id: 'width-phone' })],
        ])}
      </div>
      <div class="stage ${this.width} ${this.theme}" lang=${language}>
        ${widget({ call: this.call, language, layout: this.layout, theme: this.theme })}
      </div>`;
  }

  #choice(
    key: 'layout' | 'theme' | 'width',
    legend: string,
    options: readonly (readonly [value: string, label: string])[],
  ): TemplateResult {
    return html`<fieldset class="choice">
      <legend>${legend}</legend>
      ${options.map(
        ([value, label]) =>
          html`<label>
            <input
              type="radio"
              name=${`preview-${key}`}
              value=${value}
              .checked=${live(this[key] === value)}
              @change=${() => (this[key] = value)}
            />
            ${label}
          </label>`,
      )}
    </fieldset>`;
  }

  readonly #onLanguage = (event: Event): void => {
    this.language = (event.target as HTMLSelectElement).value;
  };
}

customElements.define('desk-preview', DeskPreview);
