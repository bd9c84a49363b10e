import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pathOf } from 'metropolis-call-contract';
import { nameOf } from '../document/find-entries.js';
import { own } from '../document/json.js';
import { wordingIn } from '../document/wordings.js';
import { number } from '../language/format.js';
import { keyLabel } from '../language/labels.js';
import { countryField, joinedField, memberField, roleField, type SetValue } from './entry-fields.js';

export interface Row {
  /** Index in the call's list. */
  readonly index: number;
  /** Position in the table, from 0. */
  readonly position: number;
  readonly entry: unknown;
  /** BCP 47: the first language of the call. */
  readonly source: string;
  readonly set: SetValue;
  readonly open: () => void;
  readonly withdraw: () => void;
}

/** A row of the table of signatories, with fields to edit in place. */
export function signatoryRow({ index, position, entry, source, set, open, withdraw }: Row): TemplateResult {
  const name = nameOf(entry, source) || `${index + 1}`;
  const options = (key: string): Parameters<typeof countryField>[0] => ({
    entry,
    set,
    label: `${keyLabel(key)}, ${name}`,
    path: pathOf(['signatories', index, key]),
  });
  return html`<tr aria-rowindex=${position + 2} data-position=${position}>
    <td data-column="name">
      <input
        class="name"
        aria-label=${`${keyLabel('name')}, ${number(position + 1)}`}
        data-path=${pathOf(['signatories', index, 'name'])}
        placeholder=${wordingIn(own(entry, 'name'), source, source) ? '' : name}
        .value=${live(wordingIn(own(entry, 'name'), source, source))}
        @input=${(event: Event) => set('name', (event.target as HTMLInputElement).value)}
      />
    </td>
    <td data-column="country">${countryField(options('country'))}</td>
    <td data-column="member">${memberField(options('member'))}</td>
    <td data-column="role">${roleField(options('role'))}</td>
    <td data-column="joined">${joinedField(options('joined'))}</td>
    <td class="place">${placeWords(own(entry, 'location'))}</td>
    <td class="row-actions" data-column="actions">
      <button type="button" class="link" data-open=${index} @click=${open}>
        ${msg('More', { id: 'row-more' })}<span class="hidden"> ${name}</span>
      </button>
      <button type="button" class="link" data-withdraw @click=${withdraw}>
        ${msg('Withdraw', { id: 'row-withdraw' })}<span class="hidden"> ${name}</span>
      </button>
    </td>
  </tr>`;
}

function placeWords(location: unknown): string {
  const [latitude, longitude] = [own(location, 'latitude'), own(location, 'longitude')];
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? `${number(latitude)}, ${number(longitude)}`
    : msg('not on the map', { id: 'row-no-place' });
}
