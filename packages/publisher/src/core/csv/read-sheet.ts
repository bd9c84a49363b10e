import { type DateOrder, dateOrderOf, readCell } from './cells.js';
import { type Field, headingOf } from './columns.js';
import { parseCsv, type Separator } from './csv.js';
import { decodeSheet, type Encoding } from './decode.js';
import { findTable, type Table } from './find-columns.js';
import { restore } from './formulas.js';
import type { Draft } from '../people/draft.js';
import { tidy } from '../people/names.js';

/** A row of a spreadsheet as a draft of a signatory. */
export interface RowDraft extends Draft {
  /** Counted from 1, as in spreadsheet programs. */
  readonly row: number;
}

/** A spreadsheet as drafts. */
export interface Sheet {
  readonly drafts: readonly RowDraft[];
  /** The known headings, as written in the file, and the fields they are read as, for example `name:fr`. */
  readonly columns: readonly { readonly heading: string; readonly field: string }[];
  /** Headings of columns that are ignored. */
  readonly unused: readonly string[];
  readonly separator: Separator;
  readonly encoding: Encoding;
}

/** Why a file cannot be read as a list of signatories. */
export type SheetFault =
  | { readonly code: 'empty' }
  /** It is a workbook of Excel or LibreOffice. */
  | { readonly code: 'workbook' }
  /** No row near the top has a heading that says "name" or "id". */
  | { readonly code: 'no-name-column'; readonly firstRow: string }
  /** In this row, a quotation mark is not closed, or is inside a cell. */
  | { readonly code: 'quotes'; readonly row: number };

/** Reads a spreadsheet that was saved as CSV. Detects the encoding and the separator. */
export function readSheet(source: Uint8Array | string): Sheet | SheetFault {
  const { text: whole, encoding } =
    typeof source === 'string' ? { text: source, encoding: 'utf-8' as const } : decodeSheet(source);
  const text = whole.replace(/^\ufeff?(sep=.\r?\n)?/i, '');
  if (/^(PK\u0003\u0004|ÐÏ\u0011à)/.test(text)) {
    return { code: 'workbook' };
  }
  if (!text.trim()) {
    return { code: 'empty' };
  }
  const table = findTable(text);
  return table ? readTable(text, table, encoding) : { code: 'no-name-column', firstRow: firstLine(text) };
}

function readTable(text: string, table: Table, encoding: Encoding): Sheet | SheetFault {
  const { rows, unclosed } = parseCsv(text, table.separator);
  if (unclosed !== undefined) {
    return { code: 'quotes', row: unclosed + 1 };
  }
  const order = dateOrderOf(cellsOf(rows.slice(table.headingRow + 1), table, 'joined'));
  const drafts = rows.flatMap((cells, index) =>
    index <= table.headingRow || cells.every(cell => !cell.trim())
      ? []
      : [{ row: index + 1, ...draftOf(cells, table, order) }],
  );
  return {
    drafts,
    columns: [...table.columns].map(([place, column]) => ({
      heading: table.headings[place] ?? '',
      field: headingOf(column),
    })),
    unused: table.headings.filter((heading, place) => heading.trim() && !table.columns.has(place)),
    separator: table.separator,
    encoding,
  };
}

function draftOf(cells: readonly string[], { columns }: Table, order: DateOrder): Draft {
  const names: Record<string, string> = {};
  const read: Partial<Record<Field, unknown>> = {};
  for (const [place, column] of columns) {
    const cell = tidy(restore(cells[place] ?? ''));
    if (cell && column.language) {
      names[column.language] = cell;
    } else if (cell) {
      read[column.field] = readCell(column.field, cell, order);
    }
  }
  const { id, name, latitude, longitude, ...values } = read;
  const location = {
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
  };
  return {
    ...(id !== undefined && { id: id as string }),
    ...(name !== undefined && { name: name as string }),
    names,
    values: { ...values, ...(Object.keys(location).length && { location }) },
  };
}

function cellsOf(rows: readonly (readonly string[])[], { columns }: Table, field: Field): readonly string[] {
  const place = [...columns].find(([, column]) => column.field === field)?.[0];
  return place === undefined ? [] : rows.map(cells => restore(cells[place] ?? ''));
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/, 1)[0]?.slice(0, 200) ?? '';
}
