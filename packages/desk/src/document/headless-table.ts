import Papa from 'papaparse';

/** The headings to choose from for a column of a table without headings. '' means: leave the column out. */
export const columnChoices: readonly string[] = [
  ...['', 'name', 'country', 'member', 'role', 'joined', 'url', 'id', 'latitude', 'longitude'],
];

/** The first rows of a table that was copied without its headings. */
export function firstRows(text: string, most = 3): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.trim(), { preview: most }).data;
}

/** Adds headings to a table that has none. */
export function withHeadings(text: string, headings: readonly string[]): string {
  const { data, meta } = Papa.parse<string[]>(text.trim());
  const named = headings.map((heading, index) => heading || `(${index + 1})`);
  return Papa.unparse([named, ...data], { delimiter: meta.delimiter });
}

/** Guesses the headings: the first column is the name, columns of dates are the day of signing. */
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
