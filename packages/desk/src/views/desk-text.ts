import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { pathOf } from 'metropolis-call-contract';
import { setWording, tidyText } from '../document/edit-texts.js';
import { isSame, type JsonObject, type Steps, withValue } from '../document/json.js';
import { sourceLanguage } from '../document/languages.js';
import type { TextPlace } from '../document/text-places.js';
import { confirmationOf, type Translation, translationOf } from '../document/translation.js';
import { wordingIn } from '../document/wordings.js';
import { languageName, number } from '../language/format.js';
import { textLabel } from '../language/labels.js';
import { SessionElement } from '../parts/desk-element.js';
import { lengthWords } from './text-length.js';

const isOther = (a: unknown, b: unknown): boolean => !isSame(a, b);

/** One text of the call, with a field for each shown language. */
export class DeskText extends SessionElement {
  static override readonly properties = {
    ...SessionElement.properties,
    place: { attribute: false, hasChanged: isOther },
    shown: { attribute: false, hasChanged: isOther },
  };

  declare place: TextPlace;
  declare shown: readonly string[];
  #rendered: unknown;

  /** Skips rendering of texts that did not change: otherwise each keystroke would render all texts. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const { json, confirmed } = this.session.state;
    const now = [sourceLanguage(json), confirmed, document.documentElement.lang];
    const isStale = changed.size > 0 || isOther(now, this.#rendered);
    this.#rendered = now;
    return isStale;
  }

  override render(): TemplateResult {
    const { place } = this;
    const label = textLabel(place.kind, place.number);
    const isEntry = typeof this.#steps.at(-1) === 'number';
    return html`<div
      class="text-row"
      role="group"
      aria-label=${label}
      data-path=${pathOf(this.#steps)}
      tabindex="-1"
    >
      <p class="text-head">
        <strong>${label}</strong>
        ${
          isEntry
            ? html`<button type="button" class="link" @click=${this.#remove}>
                ${msg('Remove', { id: 'remove' })}<span class="hidden"> ${label}</span>
              </button>`
            : nothing
        }
      </p>
      <div class="columns columns-${this.shown.length}">
        ${repeat(
          this.shown,
          language => language,
          language => this.#fieldView(place, language, label),
        )}
      </div>
    </div>`;
  }

  get #steps(): Steps {
    return this.place.steps;
  }

  #fieldView(place: TextPlace, language: string, label: string): TemplateResult {
    const { json, confirmed } = this.session.state;
    const source = sourceLanguage(json);
    const state = translationOf(place, language, source, this.session.pairs, confirmed);
    const wording = wordingIn(place.value, language, source);
    const path = pathOf([...this.#steps, language]);
    const isMarked = state === 'missing' || state === 'stale';
    return html`<div class=${isMarked ? 'wording marked' : 'wording'}>
      <label>
        <span>${languageName(language)}<span class="hidden">, ${label}</span></span>
        <textarea
          rows=${place.isLong ? 6 : 1}
          lang=${language}
          dir="auto"
          data-path=${path}
          aria-describedby=${`${path}-note`}
          .value=${live(wording)}
          @input=${(event: Event) => this.#type(language, event)}
          @change=${this.#tidy}
        ></textarea>
      </label>
      <p class="field-note" id=${`${path}-note`}>${this.#note(state, language, source, place, wording)}</p>
    </div>`;
  }

  #note(
    state: Translation,
    language: string,
    source: string,
    place: TextPlace,
    wording: string,
  ): TemplateResult | string {
    switch (state) {
      case 'missing':
        return html`<span class="mark">${msg('To translate', { id: 'to-translate' })}</span>`;
      case 'stale': {
        const words = msg(str`${languageName(source)} has changed since: look at it again`, {
          id: 'to-look-at',
        });
        return html`<span class="mark">${words}</span>
          <button type="button" class="link" @click=${() => this.#confirm(language, source, place)}>
            ${msg('It still fits', { id: 'still-fits' })}
          </button>`;
      }
      case 'shared':
        return language === source
          ? msg('The same in all languages', { id: 'same-in-all' })
          : msg('Shown as in the first language', { id: 'shown-as-first' });
      case 'empty':
        return '';
      case 'written':
        return wording ? lengthWords(place, wording) : number(0);
    }
  }

  #type(language: string, event: Event): void {
    const { value } = event.target as HTMLTextAreaElement;
    const field = pathOf([...this.#steps, language]);
    this.session.change(state => setWording(state, this.#steps, language, value), field);
  }

  /** Removes fields that were left empty, in the same undo step as the typing. */
  readonly #tidy = (event: Event): void => {
    const field = (event.target as HTMLElement).dataset.path;
    const tidy = tidyText(this.session.state, this.#steps);
    if (!isSame(tidy.json, this.session.json)) {
      this.session.change(() => tidy, field);
    }
  };

  readonly #remove = (): void =>
    this.session.change(state => ({
      ...state,
      json: withValue(state.json, this.#steps, undefined) as JsonObject,
    }));

  #confirm(language: string, source: string, { value, steps }: TextPlace): void {
    const [wording, original] = [language, source].map(each => wordingIn(value, each, source));
    const confirmation = confirmationOf(steps, language, wording ?? '', original ?? '');
    this.session.change(state => ({ ...state, confirmed: [...state.confirmed, confirmation] }));
  }
}

customElements.define('desk-text', DeskText);
