import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countryName } from '../document/find-entries.js';
import { deskLanguage } from '../language/locale.js';
import { type CityChoice, type CityList, loadCities } from '../store/city-list.js';
import { DeskElement } from './desk-element.js';

/** Fired when a city is chosen. `name` is the typed name if the city has that name, otherwise the city's main name. */
export class CityEvent extends Event {
  readonly city: CityChoice;
  readonly name: string;

  constructor(city: CityChoice, name: string) {
    super('desk-city');
    this.city = city;
    this.name = name;
  }
}

/** A text field that suggests cities (combobox, ARIA 1.2). If no city is chosen, the typed text stays unchanged. */
export class DeskCityPicker extends DeskElement {
  static override readonly properties = {
    label: { attribute: false },
    value: { attribute: false },
    field: { attribute: false },
    choices: { state: true },
    active: { state: true },
  };

  declare label: string;
  declare value: string;
  /** The id of the text field. */
  declare field: string;
  declare choices: readonly CityChoice[];
  /** The index of the choice that is active for the keyboard. -1: none. */
  declare active: number;
  #list: CityList | undefined;

  constructor() {
    super();
    this.choices = [];
    this.active = -1;
    this.value = '';
  }

  override render(): TemplateResult {
    const { choices, active, field } = this;
    const isOpen = choices.length > 0;
    return html`<label class="field">
        <span>${this.label}</span>
        <input
          id=${field}
          role="combobox"
          aria-label=${this.label}
          aria-autocomplete="list"
          aria-expanded=${isOpen}
          aria-controls=${`${field}-list`}
          aria-activedescendant=${active < 0 ? nothing : `${field}-${active}`}
          autocomplete="off"
          .value=${live(this.value)}
          @focus=${this.#load}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
          @blur=${this.#close}
        />
      </label>
      <ul
        id=${`${field}-list`}
        role="listbox"
        class="choices"
        aria-label=${msg('Cities', { id: 'cities' })}
        ?hidden=${!isOpen}
      >
        ${choices.map(
          (city, index) =>
            html`<li
              id=${`${field}-${index}`}
              role="option"
              aria-selected=${index === active}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @pointerup=${() => this.#choose(city)}
            >
              ${city.name} <span class="note">${countryName(city.country, deskLanguage())}</span>
            </li>`,
        )}
      </ul>`;
  }

  readonly #load = (): void => {
    void loadCities().then(list => (this.#list = list));
  };

  readonly #onInput = (event: Event): void => {
    this.value = (event.target as HTMLInputElement).value;
    this.choices = this.#list?.search(this.value) ?? [];
    this.active = -1;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { length } = this.choices;
    const chosen = this.choices[this.active];
    // The keys belong to the input method while it composes a word.
    if (event.isComposing) {
      return;
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && length) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active = this.active < 0 && step < 0 ? length - 1 : (this.active + step + length) % length;
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      this.#choose(chosen);
    } else if (event.key === 'Escape' && length) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  };

  readonly #close = (): void => {
    this.choices = [];
    this.active = -1;
  };

  #choose(city: CityChoice): void {
    const name = this.#list?.isNameOf(this.value, city) ? this.value.trim() : city.name;
    this.value = name;
    this.#close();
    this.dispatchEvent(new CityEvent(city, name));
  }
}

customElements.define('desk-city-picker', DeskCityPicker);
