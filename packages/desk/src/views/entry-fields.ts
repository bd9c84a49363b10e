import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { countryOf } from 'metropolis-call-publisher/core';
import { countryName } from '../document/find-entries.js';
import { own, textAt } from '../document/json.js';
import { keyLabel, roleLabel } from '../language/labels.js';
import { deskLanguage } from '../language/locale.js';
import { unlessTyping } from '../parts/unless-typing.js';

/** Sets the value of a key. Undefined removes the key. */
export type SetValue = (key: string, value: unknown) => void;

export interface FieldOptions {
  readonly entry: unknown;
  readonly set: SetValue;
  /** The accessible name of the field. */
  readonly label: string;
  /** The JSON path of the field. */
  readonly path: string;
}

const roles = ['presidency', 'co-presidency'];

/** A country. It accepts names, and codes, and shows the name in the desk's language. */
export function countryField({ entry, set, label, path }: FieldOptions): TemplateResult {
  const country = own(entry, 'country');
  const onChange = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value.trim();
    set('country', text ? (countryOf(text) ?? text) : undefined);
  };
  return html`<input
    class="country"
    list="countries"
    autocomplete="off"
    aria-label=${label}
    data-path=${path}
    .value=${unlessTyping(countryName(country, deskLanguage()))}
    @change=${onChange}
  />`;
}

export function memberField({ entry, set, label, path }: FieldOptions): TemplateResult {
  return html`<input
    type="checkbox"
    aria-label=${label}
    data-path=${path}
    .checked=${live(own(entry, 'member') === true)}
    @change=${(event: Event) => set('member', (event.target as HTMLInputElement).checked)}
  />`;
}

/** The office of a signatory. An unknown office is shown unchanged. */
export function roleField({ entry, set, label, path }: FieldOptions): TemplateResult {
  const role = textAt(entry, 'role');
  const choices = ['', ...roles, ...(role && !roles.includes(role) ? [role] : [])];
  return html`<select
    aria-label=${label}
    data-path=${path}
    @change=${(event: Event) => set('role', (event.target as HTMLSelectElement).value || undefined)}
  >
    ${choices.map(
      each =>
        html`<option value=${each} .selected=${live(each === role)}>
          ${each ? roleLabel(each) : msg('none', { id: 'role-none' })}
        </option>`,
    )}
  </select>`;
}

export function joinedField({ entry, set, label, path }: FieldOptions): TemplateResult {
  return html`<input
    type="date"
    aria-label=${label}
    data-path=${path}
    .value=${unlessTyping(textAt(entry, 'joined'))}
    @change=${(event: Event) => set('joined', (event.target as HTMLInputElement).value || undefined)}
  />`;
}

/** A plain text, such as an id or an address. */
export function textField({ entry, set, label, path }: FieldOptions, key: string): TemplateResult {
  return html`<input
    spellcheck="false"
    aria-label=${label}
    data-path=${path}
    .value=${unlessTyping(textAt(entry, key))}
    @change=${(event: Event) => set(key, (event.target as HTMLInputElement).value.trim() || undefined)}
  />`;
}

/** A coordinate, in degrees. */
export function degreesField({ entry, set, label, path }: FieldOptions, key: string): TemplateResult {
  const value = own(own(entry, 'location'), key);
  const onChange = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value.trim().replace(',', '.');
    set(key, text ? (Number.isFinite(Number(text)) ? Number(text) : text) : undefined);
  };
  return html`<input
    inputmode="decimal"
    aria-label=${label}
    data-path=${path}
    .value=${unlessTyping(typeof value === 'number' || typeof value === 'string' ? String(value) : '')}
    @change=${onChange}
  />`;
}

/** The names of all countries, for every `countryField`. A page needs the list once. */
export function countryList(): TemplateResult {
  const language = deskLanguage();
  return html`<datalist id="countries">${guard([language], () => countryOptions(language))}</datalist>`;
}

function countryOptions(language: string): readonly TemplateResult[] {
  const names = countryCodes().map(code => countryName(code, language));
  return names
    .toSorted(new Intl.Collator(language).compare)
    .map(name => html`<option value=${name}></option>`);
}

let codes: readonly string[] | undefined;

/** The codes of all regions that the browser can name, without aliases of other codes. */
function countryCodes(): readonly string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  codes ??= letters
    .flatMap(first => letters.map(second => first + second))
    .filter(code => code !== 'ZZ' && names.of(code) && new Intl.Locale(`und-${code}`).region === code);
  return codes;
}

/** A field below its visible label. */
export function labelled(key: string, field: TemplateResult, hint = ''): TemplateResult {
  return html`<div class="field">
    <span aria-hidden="true">${keyLabel(key)}</span>${field}
    ${hint ? html`<span class="hint">${hint}</span>` : nothing}
  </div>`;
}
