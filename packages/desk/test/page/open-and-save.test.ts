import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dropFile, openFile, readFile } from '../support/files.js';
import { openPage } from '../support/open-browser.js';
import { fill, goOnWithDraft, goTo, waitForWords, waitUntilKept, wordsOf } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useVisit } from '../support/use-visit.js';

const title = 'textarea[data-path="$.title.en"]';

describe('opening and saving', () => {
  const visit = useVisit();
  let page: Page;

  beforeEach(() => {
    ({ page } = visit);
  });

  it('writes into the opened file: only the change and the date are new', async () => {
    await openFile(page, 'call.json', sample);
    await fill(page, title, 'A new title');
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'Title (English) changed.');
    await page.click('#save-file');
    await waitForWords(page, '.status-line', 'call.json is saved.');
    const saved = await readFile(page, 'call.json');
    const updated = /"updated": "([^"]*)"/.exec(saved)?.[1] ?? '';
    assert.ok(Date.now() - Date.parse(updated) < 60_000);
    assert.equal(
      saved,
      sample
        .replace('Call to rethink our metropolitan spaces', 'A new title')
        .replace('2020-06-30T00:00:00Z', updated),
    );
    await waitForWords(page, '.draft', 'No changes');
  });

  it('keeps each language in its column while its text is cleared and typed again', async () => {
    await openFile(page, 'call.json', sample);
    await fill(page, 'textarea[data-path="$.title.fr"]', 'Un autre titre');
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'Title (French) changed.');
    assert.equal(await wordsOf(page, '.changes'), 'Title (French) changed.');
  });

  it('writes the same bytes if nothing was changed', async () => {
    await openFile(page, 'call.json', sample);
    await fill(page, title, 'A new title');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await waitForWords(page, '.status-line', 'Undone. Title (English) changed.');
    await goTo(page, 'save');
    await page.click('#save-file');
    await waitForWords(page, '.status-line', 'call.json is saved.');
    assert.equal(await readFile(page, 'call.json'), sample);
  });

  it('does not overwrite a file that somebody else has saved meanwhile, unless the user confirms', async () => {
    await openFile(page, 'call.json', sample);
    await fill(page, title, 'Mine');
    await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle('call.json')).createWritable();
      await stream.write('{"theirs": 1}');
      await stream.close();
    });
    await goTo(page, 'save');
    await page.click('#save-file');
    await page.waitForSelector('#save-anyway');
    assert.equal(await readFile(page, 'call.json'), '{"theirs": 1}');
    await page.click('#save-anyway');
    await waitForWords(page, '.status-line', 'call.json is saved.');
    assert.match(await readFile(page, 'call.json'), /Mine/);
  });

  it('offers the draft with its time after a reload, and opens it', async () => {
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'Half a tit');
    await waitUntilKept(page);
    await page.reload();
    await waitForWords(page, '.drafts', /call\.json changed .*, not saved/);
    await goOnWithDraft(page, title);
    assert.equal(await page.$eval(title, field => field.value), 'Half a tit');
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'Title (English) changed.');
  });

  it('compares a draft with the file that was saved last', async () => {
    await openFile(page, 'call.json', sample);
    await fill(page, title, 'Saved');
    await goTo(page, 'save');
    await page.click('#save-file');
    await waitForWords(page, '.status-line', 'call.json is saved.');
    await goTo(page, 'texts');
    await fill(page, 'textarea[data-path="$.title.fr"]', 'Plus tard');
    await waitUntilKept(page);
    await page.reload();
    await goOnWithDraft(page, title);
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'Title (French) changed.');
    assert.equal(await wordsOf(page, '.changes'), 'Title (French) changed.');
    await page.click('#save-file');
    await waitForWords(page, '.status-line', 'call.json is saved.');
    assert.match(await readFile(page, 'call.json'), /Saved[^]*Plus tard/);
  });

  it('says in a second tab that the draft is open elsewhere, and does not open it there', async () => {
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'First tab');
    await waitUntilKept(page);
    const second = await openPage(visit.context, `${visit.server.url}?ui=en`);
    await waitForWords(second.page, '.drafts', 'It is open in another tab.');
    assert.equal(await second.page.$('.drafts button'), null);
    await page.close();
    await second.page.waitForSelector('.drafts button');
  });

  it('removes the draft from the browser with one button', async () => {
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'Gone');
    await waitUntilKept(page);
    page.on('dialog', dialog => void dialog.accept());
    await page.click('#remove-draft');
    await page.waitForSelector('#open-file');
    await page.reload();
    await page.waitForSelector('#open-file');
    assert.equal(await page.$('.drafts'), null);
  });

  it('shows a broken file as text, marks the fault, and opens it when it is mended', async () => {
    await dropFile(page, 'call.json', sample.replace('"version": 1,', '"version": 1'));
    await waitForWords(page, '.faults', 'a comma is missing');
    await waitForWords(page, '.faults', 'Line 2, column');
    assert.ok((await page.$$('.marked mark')).length);
    await fill(page, '#mend-text', '{"version": 1, "id": "x"}');
    await page.waitForSelector('#mend-open:not([disabled])');
    await page.click('#mend-open');
    await page.waitForSelector(title);
  });

  it('opens an address, and says why it cannot', async () => {
    visit.server.extra.set('theirs.json', sample);
    await fill(page, 'input[name="address"]', `${visit.server.url}nothing.json`);
    await page.keyboard.press('Enter');
    await waitForWords(page, '.fault', 'The server answers 404');
    visit.complaints.length = 0;
    await fill(page, 'input[name="address"]', `${visit.server.url}theirs.json`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(title);
    assert.equal(await wordsOf(page, '.bar h1'), 'theirs.json');
  });

  it('begins an empty call', async () => {
    await fill(page, 'input[name="language"]', 'fr');
    await page.click('#open-empty');
    await page.waitForSelector('textarea[data-path="$.title.fr"]');
    await goTo(page, 'save');
    await waitForWords(page, '.losses', 'pages show no call at all');
  });
});
