import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { dropFile } from '../support/files.js';
import { openBrowser, openFirefox, openPage } from '../support/open-browser.js';
import { fill, goOnWithDraft, waitForWords, waitUntilKept } from '../support/page.js';
import { sample } from '../support/sample.js';
import { type DeskServer, serveDesk } from '../support/serve-desk.js';

const title = 'textarea[data-path="$.title.en"]';

/** With this preference, Firefox gives pages no store: it throws an error. */
const blockAll = { 'network.cookie.cookieBehavior': 2 };

describe('the desk', () => {
  let server: DeskServer;
  let folder: string;

  before(async () => {
    server = await serveDesk();
    folder = mkdtempSync(join(tmpdir(), 'desk-profile-'));
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('opens calls without a store of the browser, and says that no draft is kept', async () => {
    const browser = await openFirefox(folder, blockAll);
    try {
      const { page, complaints } = await openPage(browser, `${server.url}?ui=en`);
      await waitForWords(page, 'desk-drafts', 'Drafts in this browser cannot be read at the moment');
      await page.click('#open-sample');
      await fill(page, title, 'No store');
      await waitForWords(page, '.draft', 'This browser keeps no draft: save before you leave.');
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
    }
  });

  it('has a complete draft after the browser was killed during writing', async () => {
    const killed = await openBrowser(folder);
    const { page } = await openPage(killed, `${server.url}?ui=en`);
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'Whole');
    await waitUntilKept(page);
    await page.keyboard.type(' or more');
    const ended = once(killed.process() ?? process, 'exit');
    killed.process()?.kill('SIGKILL');
    await ended;
    const browser = await openBrowser(folder);
    try {
      const again = await openPage(browser, `${server.url}?ui=en`);
      await goOnWithDraft(again.page, title);
      assert.match(await again.page.$eval(title, field => field.value), /^Whole/);
    } finally {
      await browser.close();
    }
  });
});
