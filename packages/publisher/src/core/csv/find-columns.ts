import { type Column, columnOf, type Recognised } from './columns.js';
import { parseCsv, type Separator, separators } from './csv.js';

/** The position and the meaning of the headings of a table. */
export interface Table {
  readonly separator: Separator;
  /** The row of the headings, from 0. */
  readonly headingRow: number;
  /** The known columns, by their index in a row. */
  readonly columns: ReadonlyMap<number, Column>;
  readonly headings: readonly string[];
}

/** The number of rows searched for headings: titles and empty rows may be above them. */
const mostRowsAbove = 20;

/** Tries each separator, and returns the table with the most known columns. Undefined if none has names or ids. */
export function findTable(text: string): Table | undefined {
  const tables = separators.map(separator => tableOf(text, separator)).filter(table => table !== undefined);
  return tables.toSorted((a, b) => b.columns.size - a.columns.size)[0];
}

function tableOf(text: string, separator: Separator): Table | undefined {
  const { rows } = parseCsv(text, separator, mostRowsAbove);
  const columns = rows.map(columnsOf);
  const headingRow = columns.findIndex(row =>
    [...row.values()].some(({ field }) => field === 'name' || field === 'id'),
  );
  const [found, headings] = [columns[headingRow], rows[headingRow]];
  return found && headings && { separator, headingRow, columns: found, headings };
}

/** If two columns are for one field, keeps the one with the better heading. If they are equal, keeps the first. */
function columnsOf(headings: readonly string[]): ReadonlyMap<number, Column> {
  const best = new Map<string, readonly [place: number, column: Recognised]>();
  headings.forEach((heading, place) => {
    const column = columnOf(heading);
    const key = column && [column.field, column.language].join(':');
    if (column && key && column.rank < (best.get(key)?.[1].rank ?? Infinity)) {
      best.set(key, [place, column]);
    }
  });
  return new Map(best.values());
}
