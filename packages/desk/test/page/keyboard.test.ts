import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dropFile } from '../support/files.js';
import { pressWithControl, tabTo, waitForFocus } from '../support/keyboard.js';
import { goTo, waitForWords, wordsOf } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useVisit } from '../support/use-visit.js';

describe('the keyboard', () => {
  const visit = useVisit();
  let page: Page;

  beforeEach(() => {
    ({ page } = visit);
  });

  async function openSample(view: string): Promise<void> {
    await dropFile(page, 'call.json', sample);
    await waitForFocus(page, '.bar h1');
    await goTo(page, view);
    await waitForFocus(page, '#main h2');
  }

  async function withdraw(position: number): Promise<void> {
    await page.focus(`tr[data-position="${position}"] [data-withdraw]`);
    await page.keyboard.press('Enter');
  }

  it('leaves the call open by Escape, and leads back to the choice', async () => {
    await openSample('more');
    await tabTo(page, 'input[value="open"]');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await waitForNoDialog(page);
    await waitForFocus(page, 'input[value="open"]:checked');
    assert.equal(await wordsOf(page, '.draft'), 'No changes');
  });

  it('needs no scrolling to answer whether the call is to be closed', async () => {
    await openSample('more');
    await page.setViewport({ width: 390, height: 844 });
    await page.click('input[value="closed"]');
    await page.waitForSelector('dialog metropolis-call:state(ready)');
    const isInSight = await page.$eval('#closing-agree', button => {
      const { top, left } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(left + 5, top + 5));
    });
    assert.ok(isInSight);
  });

  it('stays in the dialog that closes the call until it is answered', async () => {
    await openSample('more');
    await tabTo(page, 'input[value="open"]');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, '#closing-agree');
    const left = await page.evaluate(() => !document.activeElement?.closest('dialog'));
    assert.equal(left, false);
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'input[value="closed"]:checked');
    await waitForWords(page, '.draft', 'Not saved yet');
  });

  for (const [button, field] of [
    ['#add-signatory', '#entry-name'],
    ['#import', '#import-text'],
    ['tr[data-position="2"] [data-open]', '#entry-done'],
  ] as const) {
    it(`leads back to ${button} when its dialog is left by Escape`, async () => {
      await openSample('signatories');
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await tabTo(page, field);
      await page.keyboard.press('Escape');
      await waitForNoDialog(page);
      await waitForFocus(page, button);
    });
  }

  it('closes the list of cities by the first Escape, and the dialog by the second', async () => {
    await openSample('signatories');
    await tabTo(page, '#add-signatory');
    await page.keyboard.press('Enter');
    await tabTo(page, '#entry-name');
    await page.waitForNetworkIdle({ idleTime: 100 });
    await page.keyboard.type('Lisb');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[role="option"]'));
    await waitForFocus(page, 'dialog[open] #entry-name');
    await page.keyboard.press('Escape');
    await waitForFocus(page, '#add-signatory');
  });

  it('mends a broken file: to the fault, to the text, and on as a call', async () => {
    await dropFile(page, 'call.json', sample.replace('"version": 1,', '"version": 1'));
    await waitForFocus(page, '.mend h1');
    await tabTo(page, '.faults button');
    await page.keyboard.press('Enter');
    await waitForFocus(page, '#mend-text');
    const selected = await page.$eval('#mend-text', field => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    assert.equal(selected, '1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(',');
    await page.waitForSelector('#mend-open:not([disabled])');
    await tabTo(page, '#mend-open');
    await page.keyboard.press('Enter');
    await waitForFocus(page, '.bar h1');
    await page.waitForSelector('textarea[data-path="$.title.en"]');
  });

  it('says nothing of undoing where there is nothing to undo', async () => {
    await openSample('signatories');
    await pressWithControl(page, 'z');
    await page.click('tr[data-position="0"] [data-withdraw]');
    await waitForWords(page, '.status-line', 'Berlin is withdrawn.');
    await pressWithControl(page, 'z');
    await waitForWords(page, '.status-line', 'Undone. Berlin added.');
    await pressWithControl(page, 'z');
    assert.equal(await wordsOf(page, '.status-line'), 'Undone. Berlin added.');
  });

  it('leaves the call as it is when the search is undone', async () => {
    await openSample('signatories');
    await page.click('tr[data-position="0"] [data-withdraw]');
    await page.focus('#find');
    await page.keyboard.type('Bogo');
    await pressWithControl(page, 'z');
    await waitForWords(page, '.table-tools', 'of 12');
    assert.equal(await wordsOf(page, '.status-line'), 'Berlin is withdrawn. Undo brings it back.');
  });

  it('stays at its place in the table when a signatory is withdrawn, also in another order', async () => {
    await openSample('signatories');
    await page.click('thead button');
    await withdraw(11);
    await waitForFocus(page, 'tr[data-position="11"] [data-withdraw]');
    await withdraw(11);
    await waitForFocus(page, 'tr[data-position="10"] [data-withdraw]');
    await page.focus('#find');
    await page.keyboard.type('Bogo');
    await waitForWords(page, '.table-tools', '1 of 11');
    await withdraw(0);
    await waitForFocus(page, '#find');
  });

  it('leaves Enter to an input method that composes a name', async () => {
    await openSample('signatories');
    await page.focus('tr[data-position="0"] input.name');
    const isTaken = await page.evaluate(
      () =>
        !document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
        ),
    );
    assert.equal(isTaken, false);
  });

  it('skips to the content, and goes from view to view without being lost', async () => {
    await openSample('texts');
    await tabTo(page, '.skip-link', 'back');
    await page.keyboard.press('Enter');
    await waitForFocus(page, '#main');
    await tabTo(page, 'nav.views a[href="#check"]', 'back');
    await page.keyboard.press('Enter');
    await waitForFocus(page, '#main h2');
    assert.equal(await wordsOf(page, '#main h2'), 'Check');
  });
});

/** The browser gives the focus back before the dialog is taken out of the page. */
async function waitForNoDialog(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('dialog'), { timeout: 10_000 });
}
