import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'puppeteer-core';
import { dropFile } from '../support/files.js';
import { openPage } from '../support/open-browser.js';
import { fill, goTo, waitForWords } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useDesk } from '../support/use-desk.js';

/** Addresses of a file's page and of its edit page, in the forms of GitHub and GitLab. The hosts do not exist. */
const pages = {
  GitHub: [
    'https://github.example/metropolis/call/blob/main/data/call.json',
    'https://github.example/metropolis/call/edit/main/data/call.json',
  ],
  GitLab: [
    'https://gitlab.example/group/sub/call/-/blob/main/call.json?ref_type=heads',
    'https://gitlab.example/group/sub/call/-/edit/main/call.json',
  ],
} as const;

describe('a call that is kept in a repository', () => {
  const desk = useDesk();
  let context: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    context = await desk.browser.createBrowserContext();
    ({ page } = await openPage(context, `${desk.server.url}?ui=en`));
    await dropFile(page, 'call.json', sample);
    await fill(page, 'textarea[data-path="$.title.en"]', 'A new title');
    await goTo(page, 'save');
  });
  afterEach(() => context.close());

  async function allowClipboard(state: 'granted' | 'denied'): Promise<void> {
    await context.setPermission(
      new URL(desk.server.url).origin,
      { permission: { name: 'clipboard-read' }, state },
      { permission: { name: 'clipboard-write' }, state },
    );
  }

  for (const [forge, [address, editPage]] of Object.entries(pages)) {
    it(`opens the edit page of ${forge}, with the text that saving would write on the clipboard`, async () => {
      await allowClipboard('granted');
      await fill(page, '#forge-address', address);
      await page.keyboard.press('Tab');
      await page.waitForSelector('#forge-open');
      await page.click('#forge-open');
      await context.waitForTarget(target => target.url() === editPage, { timeout: 10_000 });
      await page.bringToFront();
      await waitForWords(page, '.status-line', 'The text is on the clipboard.');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const updated = /"updated": "([^"]*)"/.exec(text)?.[1] ?? '';
      assert.ok(Date.now() - Date.parse(updated) < 60_000);
      assert.equal(
        text,
        sample
          .replace('Call to rethink our metropolitan spaces', 'A new title')
          .replace('2020-06-30T00:00:00Z', updated),
      );
    });
  }

  it('says what to do if the browser denies access to the clipboard', async () => {
    await allowClipboard('denied');
    await fill(page, '#forge-address', pages.GitHub[0]);
    await page.keyboard.press('Tab');
    await page.waitForSelector('#forge-open');
    await page.click('#forge-open');
    await waitForWords(page, 'desk-forge .fault', 'download the file instead');
  });

  it('has its address remembered, and an address of another kind is refused', async () => {
    await fill(page, '#forge-address', 'https://github.example/metropolis/call');
    await page.keyboard.press('Tab');
    await waitForWords(page, 'desk-forge .fault', 'This is no page of a file on GitHub or GitLab.');
    assert.equal(await page.$('#forge-open'), null);
    await fill(page, '#forge-address', pages.GitLab[0]);
    await page.keyboard.press('Tab');
    await page.waitForSelector('#forge-open');
    const again = await openPage(context, `${desk.server.url}?ui=en`);
    await dropFile(again.page, 'call.json', sample);
    await goTo(again.page, 'save');
    await again.page.waitForSelector('#forge-open');
    assert.equal(await again.page.$eval('#forge-open', link => link.getAttribute('href')), pages.GitLab[1]);
  });
});
