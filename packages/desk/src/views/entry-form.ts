import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pathOf } from 'metropolis-call-contract';
import { withName } from '../document/entry-name.js';
import { isObject, own, type Steps } from '../document/json.js';
import { wordingIn } from '../document/wordings.js';
import { languageName } from '../language/format.js';
import { keyLabel } from '../language/labels.js';
import { CityEvent } from '../parts/desk-city-picker.js';
import {
  countryField,
  degreesField,
  type FieldOptions,
  joinedField,
  labelled,
  memberField,
  roleField,
  textField,
} from './entry-fields.js';
import '../parts/desk-city-picker.js';

export interface EntryForm {
  readonly entry: unknown;
  /** The place of the entry in the call. A finding leads to its field by this path. */
  readonly steps: Steps;
  readonly languages: readonly string[];
  readonly source: string;
  /** Sets a value of the entry. */
  readonly set: (steps: Steps, value: unknown) => void;
}

/** The fields for all values of a signatory. */
export function entryForm(form: EntryForm): TemplateResult {
  const { entry, steps, languages, source, set } = form;
  const options = (key: string, under: readonly string[] = []): FieldOptions => ({
    entry,
    set: (each, value) => set([...under, each], value),
    label: keyLabel(key),
    path: pathOf([...steps, ...under, key]),
  });
  const plain = (key: string, hint = ''): TemplateResult => labelled(key, textField(options(key), key), hint);
  return html`<div class="entry-form">
    ${nameField(form)} ${languages.filter(each => each !== source).map(each => translatedName(form, each))}
    ${labelled('country', countryField(options('country')))} ${plain('url')}
    ${labelled('member', memberField(options('member')))} ${labelled('role', roleField(options('role')))}
    ${labelled('joined', joinedField(options('joined')))}
    ${plain('id', msg('Stands in addresses and file names. It stays when the name changes.', { id: 'id-hint' }))}
    <desk-city-picker
      .label=${msg('Find the place of a city', { id: 'find-place' })}
      .field=${'city-place'}
      @desk-city=${(event: Event) => onCity(form, event, false)}
    ></desk-city-picker>
    ${labelled('latitude', degreesField(options('latitude', ['location']), 'latitude'))}
    ${labelled('longitude', degreesField(options('longitude', ['location']), 'longitude'))}
    <p class="hint">${msg('Places: GeoNames, CC BY 4.0. Each can be changed.', { id: 'geonames' })}</p>
  </div>`;
}

/** The field of the name. It suggests cities: choosing one also sets country and place. */
function nameField(form: EntryForm): TemplateResult {
  const { entry, steps, source, set } = form;
  return html`<desk-city-picker
    .label=${`${keyLabel('name')} (${languageName(source)})`}
    .field=${'entry-name'}
    .value=${live(wordingIn(own(entry, 'name'), source, source))}
    data-path=${pathOf([...steps, 'name'])}
    @input=${(event: Event) =>
      set(['name'], withName(entry, source, source, (event.target as HTMLInputElement).value))}
    @desk-city=${(event: Event) => onCity(form, event, true)}
  ></desk-city-picker>`;
}

function translatedName({ entry, steps, source, set }: EntryForm, language: string): TemplateResult {
  const name = own(entry, 'name');
  return html`<label class="field">
    <span>${keyLabel('name')} (${languageName(language)})</span>
    <input
      lang=${language}
      data-path=${pathOf([...steps, 'name', language])}
      placeholder=${isObject(name) ? '' : msg('the same', { id: 'name-same' })}
      .value=${live(wordingIn(name, language, source))}
      @input=${(event: Event) =>
        set(['name'], withName(entry, language, source, (event.target as HTMLInputElement).value))}
    />
  </label>`;
}

function onCity({ entry, source, set }: EntryForm, event: Event, isName: boolean): void {
  if (event instanceof CityEvent) {
    const { country, latitude, longitude } = event.city;
    if (isName) {
      set(['name'], withName(entry, source, source, event.name));
    }
    set(['country'], country);
    set(['location'], { latitude, longitude });
  }
}
