import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { type Downloads, makeDownloads } from '../support/downloads.js';
import { dropFile } from '../support/files.js';
import { openFirefox, openPage } from '../support/open-browser.js';
import {
  fill,
  goOnWithDraft,
  goTo,
  waitForPreview,
  waitForWords,
  waitUntilKept,
  wordsOf,
} from '../support/page.js';
import { sample } from '../support/sample.js';
import { type DeskServer, serveDesk } from '../support/serve-desk.js';

const title = 'textarea[data-path="$.title.fr"]';

/** Firefox cannot write into files, so it downloads them. */
describe('in Firefox', () => {
  let browser: Browser;
  let server: DeskServer;
  let downloads: Downloads;
  let page: Page;
  let complaints: string[];

  before(async () => {
    downloads = makeDownloads();
    [browser, server] = await Promise.all([openFirefox(downloads.folder), serveDesk()]);
  });
  after(async () => {
    await browser.close();
    server.close();
    downloads.remove();
  });
  beforeEach(async () => {
    ({ page, complaints } = await openPage(browser, `${server.url}?ui=en`));
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(complaints, []);
  });

  it('a call is changed, previewed, restored after a reload, and downloaded', async () => {
    await page.click('#open-sample');
    await fill(page, title, 'Appel à repenser');
    await waitForPreview(page, 'Appel à repenser');
    await waitUntilKept(page);
    await page.reload();
    await waitForWords(page, '.drafts', /call\.json changed .*, not saved/);
    await goOnWithDraft(page, title);
    assert.equal(await page.$eval(title, field => field.value), 'Appel à repenser');
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'Title (French) changed.');
    assert.equal(await page.$('#save-as'), null);
    await page.click('#save-download');
    const saved = (await downloads.take('call.json')).toString();
    const updated = /"updated": "([^"]*)"/.exec(saved)?.[1] ?? '';
    assert.equal(
      saved,
      sample
        .replace('Appel à repenser nos espaces métropolitains', 'Appel à repenser')
        .replace('2020-06-30T00:00:00Z', updated),
    );
    await waitForWords(page, '.draft', 'No changes');
  });

  it('a file is dropped, and downloaded as the same bytes', async () => {
    await dropFile(page, 'call.json', sample);
    assert.equal(await wordsOf(page, '.bar h1'), 'call.json');
    await goTo(page, 'save');
    await page.click('#save-download');
    assert.equal((await downloads.take('call.json')).toString(), sample);
  });

  it('signatories are found, and imported from a spreadsheet', async () => {
    await page.click('#open-sample');
    await page.waitForSelector('nav.views');
    await goTo(page, 'signatories');
    await fill(page, '#find', 'berlin');
    await waitForWords(page, '.table-tools', '1 of 13');
    await page.click('#import');
    await fill(page, '#import-text', 'Name,Country\nTokyo,Japan');
    await waitForWords(page, '[data-group="added"]', 'Tokyo (JP)');
    await page.click('#import-take');
    await waitForWords(page, '.status-line', 'Taken in: 1 new');
  });
});
