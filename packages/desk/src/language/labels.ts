import { msg, str } from '@lit/localize';
import type { TextKind } from '../document/text-places.js';
import type { View } from '../views/routes.js';
import { number } from './format.js';

/** The labels of a call's parts, in the desk's language. */

export function viewLabel(view: View): string {
  switch (view) {
    case 'texts':
      return msg('Texts', { id: 'view-texts' });
    case 'signatories':
      return msg('Signatories', { id: 'view-signatories' });
    case 'more':
      return msg('Joining and more', { id: 'view-more' });
    case 'preview':
      return msg('Preview', { id: 'view-preview' });
    case 'check':
      return msg('Check', { id: 'view-check' });
    case 'save':
      return msg('Save', { id: 'view-save' });
  }
}

/** The label of a text. @param count the number of a text in a list, from 1. */
export function textLabel(kind: TextKind, count = 0): string {
  const n = number(count);
  switch (kind) {
    case 'title':
      return msg('Title', { id: 'text-title' });
    case 'summary':
      return msg('Summary', { id: 'text-summary' });
    case 'quote':
      return msg('Quotation', { id: 'text-quote' });
    case 'quoteSource':
      return msg('Whose words the quotation is', { id: 'text-quote-source' });
    case 'aim':
      return msg(str`Aim ${n}`, { id: 'text-aim' });
    case 'topic':
      return msg(str`Topic ${n}`, { id: 'text-topic' });
    case 'organizer':
      return msg('Who calls', { id: 'text-organizer' });
    case 'contact':
      return msg('Who answers those who join', { id: 'text-contact' });
    case 'practiceTitle':
      return msg(str`Practice ${n}: title`, { id: 'text-practice-title' });
    case 'practiceTopic':
      return msg(str`Practice ${n}: topic`, { id: 'text-practice-topic' });
    case 'practiceSummary':
      return msg(str`Practice ${n}: summary`, { id: 'text-practice-summary' });
    case 'documentTitle':
      return msg(str`Document ${n}: title`, { id: 'text-document-title' });
  }
}

/** A label before other words: `Name: …`. Translations decide whether there is a space before the colon. */
export function labelled(label: string, words: string): string {
  return msg(str`${label}: ${words}`, { id: 'labelled' });
}

/** The label of a signatory's key. An unknown key is its own label. */
export function keyLabel(key: string): string {
  switch (key) {
    case 'id':
      return msg('Id', { id: 'key-id' });
    case 'name':
      return msg('Name', { id: 'key-name' });
    case 'url':
      return msg('Web site', { id: 'key-url' });
    case 'country':
      return msg('Country', { id: 'key-country' });
    case 'member':
      return msg('Member', { id: 'key-member' });
    case 'role':
      return msg('Office', { id: 'key-role' });
    case 'joined':
      return msg('Signed on', { id: 'key-joined' });
    case 'location':
      return msg('Place on the map', { id: 'key-location' });
    case 'latitude':
      return msg('Latitude', { id: 'key-latitude' });
    case 'longitude':
      return msg('Longitude', { id: 'key-longitude' });
    default:
      return key;
  }
}

export function roleLabel(role: string): string {
  switch (role) {
    case 'presidency':
      return msg('Presidency', { id: 'role-presidency' });
    case 'co-presidency':
      return msg('Co-Presidency', { id: 'role-co-presidency' });
    default:
      return role;
  }
}

export function statusLabel(status: string): string {
  switch (status) {
    case 'open':
      return msg('Open', { id: 'status-open' });
    case 'closed':
      return msg('Closed', { id: 'status-closed' });
    case 'archived':
      return msg('Archived', { id: 'status-archived' });
    default:
      return status;
  }
}
