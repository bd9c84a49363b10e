import Papa from 'papaparse';
import { neutralise } from './formulas.js';

export type Separator = ',' | ';' | '\t';

export const separators: readonly Separator[] = [';', ',', '\t'];

/** The rows of a text, empty ones too, so that their numbers are those that spreadsheet programs show. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** The first row, from 0, in which quotation marks do not match. */
  readonly unclosed?: number;
}

/** @param most how many rows are read. Default: all. */
export function parseCsv(text: string, separator: Separator, most = 0): Rows {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, preview: most });
  const unclosed = errors.find(({ type }) => type === 'Quotes')?.row;
  return { rows: data, ...(unclosed !== undefined && { unclosed }) };
}

/** Rows as a file that Excel and LibreOffice open rightly: with a byte order mark, and no cell that is a formula. */
export function writeCsv(rows: readonly (readonly (string | number)[])[], separator: Separator): string {
  const cells = rows.map(row =>
    row.map(cell => (typeof cell === 'number' ? writeNumber(cell, separator) : neutralise(cell))),
  );
  return `\ufeff${Papa.unparse(cells, { delimiter: separator, newline: '\r\n' })}\r\n`;
}

/**
 * Countries that write decimal commas separate cells with `;`. Programs there read `41.388` as a date or as thousands.
 * Programs elsewhere read `41,388` as thousands, so three decimals get a fourth.
 */
function writeNumber(value: number, separator: Separator): string {
  const written = String(value);
  return separator === ';' ? written.replace('.', ',').replace(/,(\d{3})$/, ',$10') : written;
}
