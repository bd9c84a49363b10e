import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dropFile } from '../support/files.js';
import { goTo, waitForWords } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useVisit } from '../support/use-visit.js';

describe('a file from a spreadsheet program', () => {
  const visit = useVisit();
  let folder: string;
  let page: Page;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-sheet-'));
    ({ page } = visit);
    await dropFile(page, 'call.json', sample);
    await goTo(page, 'signatories');
    await page.click('#import');
    await page.waitForSelector('#import-file');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function open(name: string, content: string | Buffer): Promise<void> {
    const file = join(folder, name);
    writeFileSync(file, content);
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#import-file')]);
    await chooser.accept([file]);
  }

  it('is read even in the encoding of older programs', async () => {
    await open(
      'cities.csv',
      Buffer.from('Nom;Pays\r\nTimi\u015foara;Roumanie\r\nMálaga;Espagne\r\n', 'latin1'),
    );
    await waitForWords(page, '[data-group="added"]', 'Málaga (ES)');
  });

  it('may have no headings, if the user chooses them', async () => {
    await open('cities.csv', 'Tokyo;Japan\r\nOslo;Norway\r\n');
    await page.waitForSelector('.headings select');
    await page.select('.headings th:nth-child(2) select', 'country');
    await page.click('#use-headings');
    await waitForWords(page, '[data-group="added"]', 'Oslo (NO)');
    await waitForWords(page, '#import-take', 'Take in 2 signatories');
  });

  it('is refused if it is a workbook, and the page says what to do instead', async () => {
    await open('cities.xlsx', Buffer.from('504b0304140000000800', 'hex'));
    await waitForWords(page, '.import-preview .fault', 'CSV');
    assert.equal(await page.$eval('#import-text', field => (field as HTMLTextAreaElement).value), '');
  });
});
