import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import prettier from 'prettier';

const folder = new URL('../../../docs/embedding/', import.meta.url);

/**
 * Holds a table of a document to what was measured, or writes it there where `UPDATE_DOCS` is set. It stands between two
 * comments that name it.
 *
 * @param {string} file
 * @param {string} name
 * @param {string[]} columns
 * @param {string[][]} rows
 */
export async function holdTable(file, name, columns, rows) {
  const url = new URL(file, folder);
  const document = readFileSync(url, 'utf8');
  const place = new RegExp(`(<!-- ${name}: [^>]*-->)[^]*(<!-- /${name} -->)`);
  assert.match(document, place);
  const table = [columns, columns.map(() => '-'), ...rows].map(writeRow).join('\n');
  const written = document.replace(place, (_, start, end) => `${start}\n\n${table}\n\n${end}`);
  const options = await prettier.resolveConfig(url);
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

function writeRow(cells) {
  return `| ${cells.join(' | ')} |`;
}
