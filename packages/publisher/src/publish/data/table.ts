import type { Call, Signatory } from 'metropolis-call-contract';
import Papa from 'papaparse';

/** The keys of a signatory that are a column each, after its names. */
const keys = ['country', 'url', 'member', 'role', 'joined'] as const;

/**
 * The signatories as a table that Excel and LibreOffice open as it is meant: UTF-8 with a byte order mark, columns parted
 * by `;`, and no cell that a spreadsheet program would run. A column for each language that a name has.
 */
export function tableOf(call: Call, signatories: readonly Signatory[]): string {
  const languages = languagesIn(signatories);
  const header = ['id', 'name', ...languages.map(tag => `name:${tag}`), ...keys, 'latitude', 'longitude'];
  const rows = signatories.map(signatory => rowOf(signatory, languages, call.defaultLanguage));
  return `\uFEFF${Papa.unparse([header, ...rows], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

function languagesIn(signatories: readonly Signatory[]): readonly string[] {
  const tags = signatories.flatMap(({ name }) => (typeof name === 'string' ? [] : Object.keys(name)));
  return [...new Set(tags)].sort();
}

function rowOf(signatory: Signatory, languages: readonly string[], defaultLanguage = ''): string[] {
  const { id, name, location } = signatory;
  const names = typeof name === 'string' ? {} : name;
  const first = typeof name === 'string' ? name : (name[defaultLanguage] ?? Object.values(name)[0] ?? '');
  const cells = [id, first, ...languages.map(tag => names[tag] ?? ''), ...keys.map(key => signatory[key] ?? '')];
  return [
    ...cells.map(cell => neutralise(String(cell))),
    decimal(location?.latitude),
    decimal(location?.longitude),
  ];
}

/** What spreadsheet programs may run instead of showing it (OWASP, "CSV Injection") gets an apostrophe before it. */
function neutralise(text: string): string {
  return /^['\s]*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** Countries that part columns by `;` write decimal commas. */
function decimal(value: number | undefined): string {
  const written = String(value ?? '').replace('.', ',');
  return written.replace(/,(\d{3})$/, ',$10');
}
