import { isObject, own } from '../json/values.js';
import { type Column, type Field, headingOf } from './columns.js';
import { type Separator, writeCsv } from './csv.js';

/** The columns of an exported file, without the id and the names. */
const fields: readonly Field[] = ['country', 'url', 'member', 'role', 'joined', 'latitude', 'longitude'];

/**
 * Signatories as a CSV file that Excel and LibreOffice open correctly. `import` reads the same signatories back.
 * Entries that are not objects are left out.
 *
 * @param language BCP 47: the call's default language. Names in it are in the column `name`.
 * @param separator with `;`, numbers have decimal commas. Default: `;`.
 */
export function exportCsv(
  signatories: readonly unknown[],
  language: string,
  separator: Separator = ';',
): string {
  const entries = signatories.filter(isObject);
  const languages = [...new Set(entries.flatMap(({ name }) => languagesApart(name, language)))];
  const columns: readonly Column[] = [
    { field: 'id' },
    { field: 'name' },
    ...languages.map((each): Column => ({ field: 'name', language: each })),
    ...fields.map((field): Column => ({ field })),
  ];
  const rows = entries.map(entry => columns.map(column => cellOf(entry, column, language)));
  return writeCsv([columns.map(headingOf), ...rows], separator);
}

/**
 * The languages that need their own column. A map with one language needs one, or it would be read as a plain string.
 */
function languagesApart(name: unknown, language: string): readonly string[] {
  const languages = isObject(name) ? Object.keys(name) : [];
  return languages.length === 1 ? languages : languages.filter(each => each !== language);
}

function cellOf(entry: Readonly<Record<string, unknown>>, column: Column, language: string): string | number {
  if (column.field === 'name') {
    return plain(
      column.language ? nameIn(entry.name, column.language, language) : defaultName(entry.name, language),
    );
  }
  const isPlace = column.field === 'latitude' || column.field === 'longitude';
  return plain(isPlace ? own(entry.location, column.field) : entry[column.field]);
}

function defaultName(name: unknown, language: string): unknown {
  return isObject(name) && !languagesApart(name, language).includes(language) ? own(name, language) : name;
}

function nameIn(name: unknown, column: string, language: string): unknown {
  return languagesApart(name, language).includes(column) ? own(name, column) : undefined;
}

function plain(value: unknown): string | number {
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  return typeof value === 'string' || typeof value === 'number' ? value : '';
}
