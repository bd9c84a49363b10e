import { readFileSync } from 'node:fs';

/** The document with the records of manual tests, relative to the project. */
export const recordsPath = 'docs/accessibility/records.md';

/** The headings of the records, each with its date, as in `## Movement, 2026-11-28`. */
export function recordDates(): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(`../../${recordsPath}`, import.meta.url), 'utf8');
  const headings = [...text.matchAll(/^## (.+), (\d{4}-\d\d-\d\d)$/gm)];
  return new Map(headings.map(([, name = '', date = '']) => [name, date]));
}
