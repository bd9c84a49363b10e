import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Dialog, Page } from 'puppeteer-core';
import { upgradeStore, waitForRecords } from '../support/draft-store.js';
import { dropFile } from '../support/files.js';
import { openPage } from '../support/open-browser.js';
import { fill, goOnWithDraft, goTo, waitForWords, waitUntilKept, wordsOf } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useVisit } from '../support/use-visit.js';

const title = 'textarea[data-path="$.title.en"]';
const mend = 'textarea#mend-text';

describe('A draft', () => {
  const visit = useVisit();
  let page: Page;

  beforeEach(() => {
    ({ page } = visit);
  });

  it('with hostile keys in its call is the same after a reload', async () => {
    const hostile = `{"__proto__": {"a": 1}, "constructor": {"prototype": null}, ${sample.slice(1)}`;
    await dropFile(page, 'call.json', hostile);
    await fill(page, title, 'Hostile');
    await waitUntilKept(page);
    await page.reload();
    await goOnWithDraft(page, title);
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'Title (English) changed.');
    assert.equal(await wordsOf(page, '.changes'), 'Title (English) changed.');
    await page.click('#save-download');
    const saved = (await visit.downloads.take('call.json')).toString();
    assert.match(saved, /"__proto__": \{\s*"a": 1\s*\}/);
    assert.match(saved, /"constructor": \{\s*"prototype": null\s*\}/);
  });

  it('opens in its current version, if another tab has changed it since it was listed', async () => {
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'First');
    await waitUntilKept(page);
    await page.click('#close');
    const second = await openPage(visit.context, `${visit.server.url}?ui=en`);
    await second.page.waitForSelector('.drafts button');
    await page.bringToFront();
    await goOnWithDraft(page, title);
    await fill(page, title, 'Second');
    await page.click('#close');
    await page.waitForSelector('.drafts button');
    // The second tab keeps its old list only while it is in the background. A mouse click would bring it to the front.
    await second.page.$eval('.drafts button', button => button.click());
    await second.page.waitForSelector(title);
    assert.equal(await second.page.$eval(title, field => field.value), 'Second');
  });

  it('is reported as stored only when it contains the last letter', async () => {
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'First');
    await waitUntilKept(page);
    await page.$eval(title, field => {
      field.value = 'Second';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return new Promise(resolve => requestAnimationFrame(resolve));
    });
    assert.equal(await wordsOf(page, '.draft'), 'Not saved yet');
    await waitUntilKept(page);
  });

  it('contains the last letter, even if the call is closed at once', async () => {
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'Quick');
    await page.click('#close');
    await goOnWithDraft(page, title);
    assert.equal(await page.$eval(title, field => field.value), 'Quick');
  });

  it('is not stored for a file that was never changed', async () => {
    await dropFile(page, 'call.json', sample);
    await waitForRecords(page, 'files', 1);
    const second = await openPage(visit.context, `${visit.server.url}?ui=en`);
    await second.page.waitForSelector('#open-file');
    await waitForRecords(second.page, 'files', 1);
    await second.page.close();
    await page.bringToFront();
    await page.click('#close');
    await page.waitForSelector('#open-file');
    await waitForRecords(page, 'files', 0);
  });
});

describe('A store that fails', () => {
  const visit = useVisit();
  let page: Page;

  beforeEach(() => {
    ({ page } = visit);
  });

  it('is reported as unreadable if a newer desk has changed it, and calls can still be opened', async () => {
    assert.ok(await upgradeStore(page));
    await page.reload();
    await waitForWords(page, 'desk-drafts', 'Drafts in this browser cannot be read at the moment');
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'New');
    await waitForWords(page, '.draft', 'This browser keeps no draft: save before you leave.');
  });

  it('is released to a newer desk in another tab, and an open call says that no draft is stored', async () => {
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'Old');
    await waitUntilKept(page);
    const second = await openPage(visit.context, `${visit.server.url}?ui=en`);
    assert.ok(await upgradeStore(second.page));
    await page.bringToFront();
    await fill(page, title, 'Older');
    await waitForWords(page, '.draft', 'This browser keeps no draft: save before you leave.');
  });

  it('is reported when it is full, and stores drafts again when there is space', async () => {
    const session = await page.createCDPSession();
    const { origin } = new URL(visit.server.url);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'Full');
    await waitForWords(page, '.draft', 'This browser keeps no draft: save before you leave.');
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await fill(page, title, 'Room');
    await waitUntilKept(page);
    await page.reload();
    await goOnWithDraft(page, title);
    assert.equal(await page.$eval(title, field => field.value), 'Room');
  });

  it('is reported when it is full while a text is mended, and the browser asks before leaving', async () => {
    const session = await page.createCDPSession();
    const { origin } = new URL(visit.server.url);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await dropFile(page, 'call.json', sample.slice(0, 999));
    await page.focus(mend);
    await page.keyboard.type('x');
    await waitForWords(page, '.mend', 'This browser keeps no draft: save before you leave.');
    const asked = new Promise(resolve => page.once('dialog', resolve));
    void page.reload().catch(() => undefined);
    const dialog = (await asked) as Dialog;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.accept();
  });

  it('stores drafts again after its data was deleted', async () => {
    const session = await page.createCDPSession();
    const { origin } = new URL(visit.server.url);
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'Before');
    await waitUntilKept(page);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await fill(page, title, 'After');
    await waitForWords(page, '.draft', /Draft kept in this browser|keeps no draft/);
    await fill(page, title, 'Later');
    await page.click('#close');
    await goOnWithDraft(page, title);
    assert.equal(await page.$eval(title, field => field.value), 'Later');
  });
});
