import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openFile, readFile } from '../support/files.js';
import { goOnWithDraft, goTo, waitForWords, waitUntilKept, wordsOf } from '../support/page.js';
import { useVisit } from '../support/use-visit.js';

const list = Array.from({ length: 1200 }, (_, index) => ({ id: `city-${index}`, name: `City ${index}` }));
const call = JSON.stringify(
  {
    version: 1,
    id: 'call',
    title: { en: 'Call' },
    summary: { en: 'A summary.' },
    join: { email: 'join@city.example' },
    signatoryCount: list.length,
    signatoriesUrl: 'signatories.json',
    signatories: list.slice(0, 3),
  },
  null,
  2,
);

describe('a call whose list is in a separate file', () => {
  const visit = useVisit();
  let folder: string;
  let page: Page;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-list-'));
    ({ page } = visit);
    await openFile(page, 'call.json', call);
    await goTo(page, 'signatories');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function bringIn(content: string): Promise<void> {
    const file = join(folder, 'signatories.json');
    writeFileSync(file, content);
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#bring-list')]);
    await chooser.accept([file]);
  }

  it('says where the list is, and that only some signatories are here', async () => {
    await waitForWords(page, '.apart', 'The whole list is a file of its own (signatories.json).');
    await waitForWords(page, '.table-tools', '3 signatories');
  });

  it('brings the list in, so that it can be changed and saved as one file', async () => {
    await bringIn(JSON.stringify(list));
    await waitForWords(page, '.table-tools', '1,200 signatories');
    assert.equal(await page.$('.apart'), null);
    await page.click('tr[data-position="0"] .row-actions button:last-child');
    await waitForWords(page, '.table-tools', '1,199 signatories');
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'City 0 withdrawn.');
    assert.doesNotMatch(await wordsOf(page, '.changes'), /added/);
    await waitForWords(page, '.losses', '1 signatory that visitors see today is withdrawn.');
    await page.click('#save-file');
    await waitForWords(page, '.status-line', 'call.json is saved.');
    const saved = JSON.parse(await readFile(page, 'call.json')) as Record<string, unknown>;
    assert.deepEqual(saved.signatories, list.slice(1));
    assert.equal(saved.signatoriesUrl, undefined);
    assert.equal(saved.signatoryCount, undefined);
  });

  it('is compared with the whole list, also after a reload of the page', async () => {
    await bringIn(JSON.stringify(list));
    await page.waitForSelector('tr[data-position="5"]');
    await page.click('tr[data-position="5"] .row-actions button:last-child');
    await waitUntilKept(page);
    await page.reload();
    await goOnWithDraft(page, 'nav.views');
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'City 5 withdrawn.');
    assert.doesNotMatch(await wordsOf(page, '.changes'), /added/);
  });

  it('has its list in the separate file again after Undo', async () => {
    await bringIn(JSON.stringify(list));
    await waitForWords(page, '.table-tools', '1,200 signatories');
    await page.click('#undo');
    await page.waitForSelector('.apart');
    await waitForWords(page, '.draft', 'No changes');
  });

  it('refuses a file that is not a list, and stays unchanged', async () => {
    await bringIn(call);
    await waitForWords(page, '.apart .fault', 'This file is no list of signatories.');
    assert.equal(await wordsOf(page, '.draft'), 'No changes');
  });
});
