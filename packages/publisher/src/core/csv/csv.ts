import Papa from 'papaparse';
import { neutralise } from './formulas.js';

export type Separator = ',' | ';' | '\t';

export const separators: readonly Separator[] = [';', ',', '\t'];

/** The rows of a text. Empty rows are kept, so that row numbers are the same as in spreadsheet programs. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** The first row, from 0, in which quotation marks do not match. */
  readonly unclosed?: number;
}

/** @param most the number of rows to read. Default: all. */
export function parseCsv(text: string, separator: Separator, most = 0): Rows {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, preview: most });
  const unclosed = errors.find(({ type }) => type === 'Quotes')?.row;
  return { rows: data, ...(unclosed !== undefined && { unclosed }) };
}

/** Rows as a file that Excel and LibreOffice open correctly: with a byte order mark, and without formulas. */
export function writeCsv(rows: readonly (readonly (string | number)[])[], separator: Separator): string {
  const cells = rows.map(row =>
    row.map(cell => (typeof cell === 'number' ? writeNumber(cell, separator) : neutralise(cell))),
  );
  return `\ufeff${Papa.unparse(cells, { delimiter: separator, newline: '\r\n' })}\r\n`;
}

/**
 * Countries that write decimal commas separate cells with `;`. There, programs read `41.388` as a date or as thousands,
 * so numbers get a decimal comma. Elsewhere, programs read `41,388` as thousands, so three decimals get a fourth.
 */
function writeNumber(value: number, separator: Separator): string {
  const written = String(value);
  return separator === ';' ? written.replace('.', ',').replace(/,(\d{3})$/, ',$10') : written;
}
