import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listAt, type Steps, withValue } from '../document/json.js';
import type { JsonObject } from '../document/json.js';
import { languagesOf } from '../document/languages.js';
import { textPlaces } from '../document/text-places.js';
import { SessionElement } from '../parts/desk-element.js';
import type { Session } from '../store/session.js';
import './desk-call-languages.js';
import './desk-text.js';

/** This many languages are shown side by side at first. */
const shownAtFirst = 3;

/** All texts of the call, with their languages side by side. */
export class DeskTexts extends SessionElement {
  static override readonly properties = {
    ...SessionElement.properties,
    shown: { state: true },
  };

  /** The chosen languages. A removed language stays chosen, so that Undo brings back its column, too. */
  declare shown: readonly string[];

  protected override willUpdate(changed?: PropertyValues<this>): void {
    super.willUpdate();
    if (changed?.has('session')) {
      this.shown = languagesOf(this.session.state).slice(0, shownAtFirst);
    }
  }

  override render(): TemplateResult {
    const { session } = this;
    const languages = languagesOf(session.state);
    // Columns keep their order, even if the order of the languages in the texts changes.
    const shown = this.shown.filter(each => languages.includes(each));
    const places = textPlaces(session.json);
    return html`<h2 tabindex="-1">${msg('Texts', { id: 'view-texts' })}</h2>
      <desk-call-languages
        .session=${session}
        .shown=${shown}
        @desk-shown=${(event: CustomEvent<readonly string[]>) => (this.shown = event.detail)}
      ></desk-call-languages>
      <div class="texts">
        ${repeat(
          places,
          ({ steps }) => JSON.stringify(steps),
          place =>
            html`<desk-text .session=${session} .place=${place} .shown=${shown}></desk-text>
              ${this.#adder(place.steps)}`,
        )}
      </div>
      <p class="actions">
        ${['aims', 'topics'].filter(key => !listAt(session.json, key).length).map(key => addButton(session, key))}
      </p>`;
  }

  /** The button to add a text, after the last text of a list. */
  #adder([key, index]: Steps): TemplateResult | typeof nothing {
    const isLast = typeof index === 'number' && index === listAt(this.session.json, String(key)).length - 1;
    return isLast && (key === 'aims' || key === 'topics') ? addButton(this.session, key) : nothing;
  }
}

function addButton(session: Session, key: string): TemplateResult {
  const add = (): void =>
    session.change(state => ({
      ...state,
      json: withValue(state.json, [key], [...listAt(state.json, key), {}]) as JsonObject,
    }));
  return html`<button type="button" class="quiet add" @click=${add}>
    ${key === 'aims' ? msg('Add an aim', { id: 'add-aim' }) : msg('Add a topic', { id: 'add-topic' })}
  </button>`;
}

customElements.define('desk-texts', DeskTexts);
