import type { Alike, Changed, Comparison, DraftFault, RowDraft, Sheet, SheetFault } from '../core/index.js';
import { count } from '../terminal/count.js';
import { printable } from '../terminal/printable.js';
import type { Trouble } from '../terminal/stop.js';
import { cityNote, detailsOf, likenessWords, titleOf, valueOf } from './entry-words.js';
import { wordsOf } from './fault-words.js';

/** Lines that show how a spreadsheet was read. */
export function sheetLines(
  file: string,
  { drafts, columns, unused, separator, encoding }: Sheet,
): readonly string[] {
  const mark = separator === '\t' ? 'tab' : separator;
  const taken = columns.map(({ heading, field }) =>
    heading === field ? field : `${printable(heading, 60)} = ${printable(field, 60)}`,
  );
  return [
    `${printable(file)}: ${count(drafts.length, 'row', 'rows')}, separated by ${mark}, ${encoding}`,
    `Columns: ${taken.join(', ')}`,
    ...(unused.length ? [`Not used: ${unused.map(heading => printable(heading, 60)).join(', ')}`] : []),
  ];
}

/** One line for each entry that is new, changes, or looks like another. */
export function changeLines({ added, changed, alike }: Comparison<RowDraft>): readonly string[] {
  return [
    ...added.flatMap(({ draft, entry, city }) => [
      `+ row ${draft.row}: ${titleOf(entry)}  ${detailsOf(entry)}`,
      ...(city ? [`  ${cityNote(city, entry)}`] : []),
    ]),
    ...changed.map(changedLine),
    ...alike.map(alikeLine),
  ];
}

/** `3 new, 1 changed, 2 look-alikes, 7 unchanged`. */
export function countsLine({ added, changed, alike, unchanged }: Comparison<RowDraft>): string {
  return [
    `${added.length} new`,
    `${changed.length} changed`,
    count(alike.length, 'look-alike', 'look-alikes'),
    `${unchanged.length} unchanged`,
  ].join(', ');
}

function changedLine({ draft, before, entry, keys }: Changed<RowDraft>): string {
  const changes = keys.map(key => `${key} ${valueOf(before[key])} → ${valueOf(entry[key])}`);
  return `~ row ${draft.row}: ${titleOf(before)}  ${changes.join('; ')}`;
}

function alikeLine({ draft, entry, other, likeness }: Alike<RowDraft>): string {
  return `? row ${draft.row}: ${titleOf(entry)} looks like ${titleOf(other)}: ${likenessWords[likeness]}`;
}

/** A fault with the position of its cell, as spreadsheet programs number it. */
export function cellTrouble(file: string, { columns }: Sheet, fault: DraftFault<RowDraft>): Trouble {
  const { key, draft, finding } = fault;
  const part = finding.steps[2] ?? ('key' in finding.detail ? finding.detail.key : '');
  const fields = [`${key}:${String(part)}`, String(part), key];
  const column = fields.map(field => columns.find(each => each.field === field)).find(Boolean);
  const place = column ? `, column ${printable(column.heading, 60)}` : '';
  const { what, remedy } = wordsOf(fault);
  return { where: `${printable(file)}, row ${draft.row}${place}`, what: printable(what, 500), remedy };
}

export function sheetTrouble(file: string, fault: SheetFault): Trouble {
  const where = printable(file);
  switch (fault.code) {
    case 'empty':
      return { where, what: 'The file is empty.', remedy: 'Save the spreadsheet as CSV again.' };
    case 'workbook':
      return {
        where,
        what: 'This is a workbook, not a CSV file.',
        remedy:
          'Open it in Excel or LibreOffice and save the sheet as CSV: "CSV UTF-8" in Excel, "Text CSV" in LibreOffice.',
      };
    case 'no-name-column':
      return {
        where,
        what: `No column has the heading "name" or "id". The first row is: ${printable(fault.firstRow)}`,
        remedy:
          'Give the columns headings in the first row, such as id, name, name:fr, country, url, member, role, joined, latitude, longitude.',
      };
    case 'quotes':
      return {
        where: `${where}, row ${fault.row}`,
        what: 'A quotation mark is not closed, or is in the middle of a cell.',
        remedy:
          'Write a quotation mark in a cell twice (""), and put the whole cell in quotation marks. Or save the spreadsheet as CSV again.',
      };
  }
}
