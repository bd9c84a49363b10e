import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { JsonObject } from '../document/json.js';
import { languagesOf } from '../document/languages.js';
import { signatoriesOf } from '../document/signatories.js';
import { commonLanguages } from '../language/common-languages.js';
import { languageName } from '../language/format.js';
import { SessionElement } from '../parts/desk-element.js';
import { Throttle } from '../store/throttle.js';
import type { PreviewOptions } from './preview-options.js';
import { widget } from './widget.js';

/**
 * Pause in typing before the preview is updated, in milliseconds. With each update, the widget reads the whole call
 * again.
 */
const showAfter = 200;

/** The same for a long list: updating it takes so long that it would delay typing. */
const showLongAfter = 1000;
const longFrom = 1000;

/** The call as visitors will see it, in any language, layout and theme. Fires `desk-preview` when an option changes. */
export class DeskPreview extends SessionElement {
  static override readonly properties = {
    ...SessionElement.properties,
    place: { attribute: false },
    options: { attribute: false },
    call: { state: true },
  };

  /** `alone`: a view of its own. `beside`: beside the fields of another view. */
  declare place: 'alone' | 'beside';
  declare options: PreviewOptions;
  /** The call that is shown now. */
  declare call: JsonObject | undefined;
  readonly #showing = new Throttle(showAfter, () => (this.call = this.session.json));

  protected override willUpdate(): void {
    super.willUpdate();
    this.call ??= this.session.json;
    if (this.call !== this.session.json) {
      const isLong = signatoriesOf(this.session.json).length >= longFrom;
      this.#showing.postpone(isLong ? showLongAfter : showAfter);
    }
  }

  override render(): TemplateResult {
    const { layout, theme, width } = this.options;
    const languages = this.#languages();
    const language = languages.find(each => each === this.options.language) ?? languages[0] ?? 'en';
    return html`<h2 id="preview-title" tabindex="-1">${msg('Preview', { id: 'view-preview' })}</h2>
      <div class="preview-options">
        ${this.#choice(
          'language',
          language,
          msg('Language', { id: 'language' }),
          languages.map(each => [each, languageName(each)]),
        )}
        ${this.#choice('layout', layout, msg('Layout', { id: 'layout' }), [
          ['card', msg('Card', { id: 'layout-card' })],
          ['banner', msg('Banner', { id: 'layout-banner' })],
          ['button', msg('Button', { id: 'layout-button' })],
        ])}
        ${this.#choice('theme', theme, msg('Colours', { id: 'theme' }), [
          ['auto', msg('As the page', { id: 'theme-auto' })],
          ['light', msg('Light', { id: 'theme-light' })],
          ['dark', msg('Dark', { id: 'theme-dark' })],
        ])}
        ${
          this.place === 'beside'
            ? nothing
            : this.#choice('width', width, msg('Width', { id: 'width' }), [
                ['full', msg('Full', { id: 'width-full' })],
                ['phone', msg('Phone', { id: 'width-phone' })],
              ])
        }
      </div>
      <div class="stage ${this.place === 'beside' ? 'full' : width} ${theme}" lang=${language}>
        ${widget({ call: this.call, language, layout, theme })}
      </div>`;
  }

  /** The languages to choose from, those of the call first. */
  #languages(): readonly string[] {
    const own = languagesOf(this.session.state);
    return [...own, ...commonLanguages.filter(each => !own.includes(each))];
  }

  #choice(
    key: keyof PreviewOptions,
    chosen: string,
    label: string,
    choices: readonly (readonly [value: string, label: string])[],
  ): TemplateResult {
    return html`<label class="field">
      <span>${label}</span>
      <select id=${`preview-${key}`} @change=${(event: Event) => this.#choose(key, event)}>
        ${choices.map(
          ([value, words]) =>
            html`<option value=${value} .selected=${live(value === chosen)}>${words}</option>`,
        )}
      </select>
    </label>`;
  }

  #choose(key: keyof PreviewOptions, event: Event): void {
    const detail = { ...this.options, [key]: (event.target as HTMLSelectElement).value };
    this.dispatchEvent(new CustomEvent('desk-preview', { detail }));
  }
}

customElements.define('desk-preview', DeskPreview);
