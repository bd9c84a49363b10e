import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const folder = new URL('../../../docs/embedding/', import.meta.url);

/**
 * Compares a table in a document with measured rows. Writes the table if `UPDATE_DOCS` is set. The table is between two
 * comments with its name.
 *
 * @param file path below docs/embedding/
 * @param name the name in the two comments
 */
export async function holdTable(
  file: string,
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const url = new URL(file, folder);
  const document = readFileSync(url, 'utf8');
  const place = new RegExp(`(<!-- ${name}: [^>]*-->)[^]*(<!-- /${name} -->)`);
  assert.match(document, place);
  const table = [columns, columns.map(() => '-'), ...rows].map(writeRow).join('\n');
  const written = document.replace(
    place,
    (_, start: string, end: string) => `${start}\n\n${table}\n\n${end}`,
  );
  const options = await prettier.resolveConfig(fileURLToPath(url));
  const measured = await prettier.format(written, { ...options, parser: 'markdown' });
  if (process.env.UPDATE_DOCS) {
    writeFileSync(url, measured);
    return;
  }
  assert.equal(
    document,
    measured,
    `docs/embedding/${file}: run \`UPDATE_DOCS=1 npm run test:cms\` and look at what changed`,
  );
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
