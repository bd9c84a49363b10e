/**
 * Text that spreadsheet programs may run as a formula. It starts with `=`, `+`, `-`, `@`, their full-width forms, a tab
 * or a line break, possibly after blanks or apostrophes (OWASP, "CSV Injection").
 */
const formula = /^['\s]*[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before a text that may be a formula, so that programs show it as text. */
export function neutralise(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Undoes `neutralise`. */
export function restore(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
