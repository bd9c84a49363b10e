import Papa from 'papaparse';

/** What a column of a table without headings may be taken for, by the headings that are known. */
export const columnChoices: readonly string[] = [
  ...['', 'name', 'country', 'member', 'role', 'joined', 'url', 'id', 'latitude', 'longitude'],
];

/** The first rows of a table that was copied without its headings. */
export function firstRows(text: string, most = 3): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.trim(), { preview: most }).data;
}

/** The same table with headings. */
export function withHeadings(text: string, headings: readonly string[]): string {
  const { data, meta } = Papa.parse<string[]>(text.trim());
  const named = headings.map((heading, index) => heading || `(${index + 1})`);
  return Papa.unparse([named, ...data], { delimiter: meta.delimiter });
}

/** A guess: the first column is the name. */
export function guessedHeadings(rows: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = rows;
  return first.map((cell, index) =>
    index === 0
      ? 'name'
      : /^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(cell.trim())
        ? 'joined'
        : '',
  );
}
