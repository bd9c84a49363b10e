/**
 * The work of the command's verbs, as functions that use no files, no requests and no Node API. They run in browsers,
 * too. Expected failures are values.
 */
export { compare } from './compare/compare.js';
export type {
  Added,
  Alike,
  Changed,
  CompareOptions,
  Comparison,
  DraftFault,
  Found,
} from './compare/comparison.js';
export type { Separator } from './csv/csv.js';
export { exportCsv } from './csv/export.js';
export { decodeSheet } from './csv/decode.js';
export { type RowDraft, readSheet, type Sheet, type SheetFault } from './csv/read-sheet.js';
export { type CallText, openCall, type OpenCall, type OpenFault } from './edit/call-text.js';
export type { EntryChange, ListChange } from './edit/change.js';
export { countsAfter } from './edit/counts.js';
export { editCall } from './edit/edit-call.js';
export { newProblems, type Problem } from './edit/new-problems.js';
export { updatedAfter } from './edit/updated.js';
export { rewrite } from './json/rewrite.js';
export { type Cities, type City, readCities } from './people/cities.js';
export { countryOf } from './people/countries.js';
export type { Draft, Entry } from './people/draft.js';
export { makeId } from './people/ids.js';
export { type Likeness, type LookAlike, LookAlikes } from './people/look-alikes.js';
export { memberLanguages } from './people/member-languages.js';
