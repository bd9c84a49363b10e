import { countryOf } from '../people/countries.js';
import { tidy } from '../people/names.js';
import type { Field } from './columns.js';

/** Whether the day or the month comes first in dates such as 05/06/2020. Undefined if it is ambiguous. */
export type DateOrder = 'day' | 'month' | undefined;

/**
 * The value of a cell as a call's JSON has it: a code for a country's name, `true` for "oui". Text that is not
 * understood is returned unchanged, so that the check reports it.
 */
export function readCell(field: Field, cell: string, order: DateOrder): unknown {
  const text = tidy(cell);
  switch (field) {
    case 'id':
    case 'name':
      return text;
    case 'country':
      return countryOf(text) ?? text;
    case 'url':
      return /^www\./i.test(text) ? `https://${text}` : text;
    case 'member':
      return yesNo.get(fold(text)) ?? text;
    case 'role':
      return roles.get(fold(text)) ?? text;
    case 'joined':
      return readDay(text, order);
    case 'latitude':
    case 'longitude':
      return readNumber(text);
  }
}

/** The order of all dates in a column. A dot, or a day after the 12th, shows it. */
export function dateOrderOf(cells: readonly string[]): DateOrder {
  const dates = cells.map(cell => dottedOrSlashed.exec(cell.trim())).filter(match => match !== null);
  if (dates.some(([, first, mark]) => Number(first) > 12 || mark === '.')) {
    return 'day';
  }
  return dates.some(([, , , second]) => Number(second) > 12) ? 'month' : undefined;
}

const dottedOrSlashed = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[ T]0?0:00(?::00(?:\.0+)?)?Z?)?$/;

function readDay(text: string, order: DateOrder): string {
  const iso = yearFirst.exec(text);
  if (iso) {
    return dayOf(iso[1], iso[2], iso[3]);
  }
  const [match, first, , second, year] = dottedOrSlashed.exec(text) ?? [];
  if (match === undefined || (order === undefined && first !== second)) {
    return text;
  }
  return order === 'month' ? dayOf(year, first, second) : dayOf(year, second, first);
}

function dayOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Reads a number with a decimal point or comma. */
function readNumber(text: string): unknown {
  return /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : text;
}

const yesNo = new Map([
  ...['yes', 'y', 'true', '1', 'x', 'oui', 'o', 'vrai', 'si', 's', 'verdadero'].map(
    word => [word, true] as const,
  ),
  ...['no', 'n', 'false', '0', 'non', 'faux', 'falso'].map(word => [word, false] as const),
]);

const roles = new Map([
  ...['presidency', 'president', 'presidence', 'presidencia'].map(word => [word, 'presidency'] as const),
  ...['copresidency', 'copresident', 'copresidence', 'copresidencia'].map(
    word => [word, 'co-presidency'] as const,
  ),
]);

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\s]/gu, '');
}
