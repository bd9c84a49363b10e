import { msg, str } from '@lit/localize';
import { describe } from 'metropolis-call-contract';
import type { Alike, Changed, DraftFault, RowDraft, SheetFault } from 'metropolis-call-publisher/core';
import { nameOf } from '../document/find-entries.js';
import { own } from '../document/json.js';
import { number } from './format.js';
import { keyLabel, labelled, roleLabel } from './labels.js';
import { deskLanguage } from './locale.js';

/** Describes in words what was read from a spreadsheet. */

export function sheetFaultWords(fault: SheetFault): string {
  switch (fault.code) {
    case 'empty':
      return msg('There is nothing in it.', { id: 'sheet-empty' });
    case 'workbook':
      return msg(
        'This is a workbook. In the spreadsheet program, save the sheet as CSV, or copy its cells and paste them here.',
        {
          id: 'sheet-workbook',
        },
      );
    case 'no-name-column':
      return msg('No heading says which column has the names. Say what each column is:', {
        id: 'sheet-no-name',
      });
    case 'quotes':
      return msg(str`In row ${number(fault.row)} a quotation mark is opened and not closed.`, {
        id: 'sheet-quotes',
      });
  }
}

export function rowWords(row: number): string {
  return msg(str`row ${number(row)}`, { id: 'sheet-row' });
}

/** Describes how an entry would change: `Signed on: – → 2020-07-01`. */
export function changedWords({ before, entry, keys }: Changed<RowDraft>): string {
  return keys
    .map(key => labelled(keyLabel(key), `${valueWords(before[key])} → ${valueWords(entry[key])}`))
    .join('; ');
}

function valueWords(value: unknown): string {
  if (typeof value === 'boolean') {
    return value ? msg('yes', { id: 'yes' }) : msg('no', { id: 'no' });
  }
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).map(valueWords).join(', ');
  }
  return typeof value === 'string' || typeof value === 'number' ? roleLabel(String(value)) : '–';
}

export function alikeWords({ other, likeness }: Alike<RowDraft>, source: string): string {
  const name = nameOf(other, source);
  switch (likeness) {
    case 'name':
      return msg(str`looks like ${name}: nearly the same name`, { id: 'alike-name' });
    case 'city':
      return msg(str`looks like ${name}: another name of the same city`, { id: 'alike-city' });
    case 'spelling':
      return msg(str`looks like ${name}: one letter differs`, { id: 'alike-spelling' });
  }
}

export function draftFaultWords({ finding, key }: DraftFault<RowDraft>): string {
  const { what, remedy } = describe(finding, deskLanguage());
  return labelled(keyLabel(key), `${what} ${remedy}`);
}

/** The name and country of a row's signatory. */
export function draftName(entry: unknown, source: string): string {
  const country = own(entry, 'country');
  return [nameOf(entry, source) || '–', typeof country === 'string' ? `(${country})` : ''].join(' ').trim();
}
