/**
 * What spreadsheet programs may run instead of showing it: a text that starts with `=`, `+`, `-`, `@`, their full-width
 * forms, a tab or a line break, also behind blanks or apostrophes (OWASP, "CSV Injection").
 */
const formula = /^['\s]*[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before a text that may be a formula: programs then show it as it stands. */
export function neutralise(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that `neutralise` was given. */
export function restore(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
