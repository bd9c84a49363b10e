import {
  type Cities,
  type Comparison,
  type RowDraft,
  readSheet,
  type Sheet,
  type SheetFault,
} from 'metropolis-call-publisher/core';
import { firstRows, guessedHeadings } from './headless-table.js';
import { compareRows } from './import.js';
import type { JsonObject } from './json.js';

/** The result of reading a spreadsheet: its comparison with the call, or its fault. */
export type Reading =
  | { readonly sheet: Sheet; readonly comparison: Comparison<RowDraft> }
  | {
      readonly fault: SheetFault;
      /** The first rows of a table without headings. Otherwise empty. */
      readonly rows: readonly (readonly string[])[];
      /** The guessed headings of its columns. */
      readonly headings: readonly string[];
    };

export function readRows(json: JsonObject, text: string, cities: Cities | undefined): Reading {
  const sheet = readSheet(text);
  if (!('code' in sheet)) {
    return { sheet, comparison: compareRows(json, sheet.drafts, cities) };
  }
  const rows = sheet.code === 'no-name-column' ? firstRows(text) : [];
  return { fault: sheet, rows, headings: guessedHeadings(rows) };
}
