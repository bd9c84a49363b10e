import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'puppeteer-core';
import { openFile, readFile } from '../support/files.js';
import { paste, pressWithControl, tabTo } from '../support/keyboard.js';
import { openPage } from '../support/open-browser.js';
import { fill, goTo, waitForWords } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useDesk } from '../support/use-desk.js';

const cities = [
  ...['Tokyo', 'Oslo', 'Quito', 'Nairobi', 'Lima', 'Seoul', 'Jakarta', 'Cairo', 'Rabat', 'Athens', 'Lisbon'],
  ...['Vienna', 'Warsaw', 'Dakar', 'Accra', 'Manila', 'Hanoi', 'Delhi', 'Amman', 'Tunis'],
];
const cells = ['Name\tSigned on', ...cities.map(city => `${city}\t2021-03-01`)].join('\n');

/** The work of the secretariat on one day, done by a new user. */
describe('the work of a day', () => {
  const desk = useDesk();
  let context: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    context = await desk.browser.createBrowserContext();
    await context.setPermission(
      new URL(desk.server.url).origin,
      { permission: { name: 'clipboard-read' }, state: 'granted' },
      { permission: { name: 'clipboard-write' }, state: 'granted' },
    );
    ({ page } = await openPage(context, `${desk.server.url}?ui=en`));
    await page.bringToFront();
    await openFile(page, 'call.json', sample);
    await page.evaluate(text => navigator.clipboard.writeText(text), cells);
  });
  afterEach(() => context.close());

  async function assertDone(): Promise<void> {
    const call = JSON.parse(await readFile(page, 'call.json')) as {
      signatories: readonly { name: unknown; location?: unknown; country?: string }[];
      status: string;
      milestones: unknown;
      title: Record<string, string>;
    };
    assert.equal(call.signatories.length, 33);
    assert.ok(call.signatories.slice(13).every(({ location }) => location));
    assert.equal(call.status, 'open');
    assert.deepEqual(call.milestones, [{ count: 50 }]);
    assert.equal(call.title.fr, 'Appel à repenser');
  }

  it('is possible with the mouse', async () => {
    await goTo(page, 'signatories');
    await page.click('#import');
    await page.waitForSelector('#import-text');
    await page.focus('#import-text');
    await paste(page);
    await waitForWords(page, '#import-take', 'Take in 20 signatories');
    await page.click('#import-take');
    await waitForWords(page, '.table-tools', '33 signatories');
    await goTo(page, 'texts');
    await fill(page, 'textarea[data-path="$.title.fr"]', 'Appel à repenser');
    await goTo(page, 'more');
    await page.click('[data-list="milestones"] > .actions button');
    await fill(page, '[data-path="$.milestones[0].count"]', '50');
    await page.click('input[value="closed"]');
    await page.waitForSelector('#closing-agree');
    await page.click('#closing-agree');
    await page.click('input[value="open"]');
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'Title (French) changed.');
    await waitForWords(page, '.changes', 'Milestone 50 added.');
    await waitForWords(page, '.changes', 'Tunis added.');
    await page.click('#save-file');
    await waitForWords(page, '.status-line', 'is saved');
    await assertDone();
  });

  it('is possible with the keyboard alone', async () => {
    await tabTo(page, 'nav.views a[href="#signatories"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '#import');
    await page.keyboard.press('Enter');
    await tabTo(page, '#import-text');
    await paste(page);
    await waitForWords(page, '#import-take', 'Take in 20 signatories');
    await tabTo(page, '#import-take');
    await page.keyboard.press('Enter');
    await waitForWords(page, '.table-tools', '33 signatories');
    await tabTo(page, 'nav.views a[href="#texts"]', 'back');
    await page.keyboard.press('Enter');
    await tabTo(page, 'textarea[data-path="$.title.fr"]');
    await pressWithControl(page, 'a');
    await page.keyboard.type('Appel à repenser');
    await tabTo(page, 'nav.views a[href="#more"]', 'back');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-list="milestones"] > .actions button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('[data-path="$.milestones[0].count"]'));
    await page.keyboard.type('50');
    await tabTo(page, 'input[name="status"]', 'back');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, '#closing-agree');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('input[value="closed"]'));
    await page.keyboard.press('ArrowLeft');
    await pressWithControl(page, 's');
    await waitForWords(page, '.changes', 'Milestone 50 added.');
    await tabTo(page, '#save-file');
    await page.keyboard.press('Enter');
    await waitForWords(page, '.status-line', 'is saved');
    await assertDone();
  });
});
