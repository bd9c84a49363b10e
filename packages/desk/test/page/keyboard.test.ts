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

  it('cancels closing the call by Escape, and the focus returns to the choice', async () => {
    await openSample('more');
    await tabTo(page, 'input[value="open"]');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await waitForNoDialog(page);
    await waitForFocus(page, 'input[value="open"]:checked');
    assert.equal(await wordsOf(page, '.draft'), 'No changes');
  });

  it('needs no scrolling to reach the button that closes the call', async () => {
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
    it(`returns to ${button} when Escape closes its dialog`, async () => {
      await openSample('signatories');
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await tabTo(page, field);
      await page.keyboard.press('Escape');
      await waitForNoDialog(page);
      await waitForFocus(page, button);
    });
  }

  it('closes the list of cities with the first Escape, and the dialog with the second', async () => {
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

  it('is enough to mend a broken file: it leads to the fault, into the text, and to the opened call', async () => {
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

  it('announces no undo if there is nothing to undo', async () => {
    await openSample('signatories');
    await pressWithControl(page, 'z');
    await page.click('tr[data-position="0"] [data-withdraw]');
    await waitForWords(page, '.status-line', 'Berlin is withdrawn.');
    await pressWithControl(page, 'z');
    await waitForWords(page, '.status-line', 'Undone. Berlin added.');
    await pressWithControl(page, 'z');
    assert.equal(await wordsOf(page, '.status-line'), 'Undone. Berlin added.');
  });

  it('does not change the call when it undoes typing in the search field', async () => {
    await openSample('signatories');
    await page.click('tr[data-position="0"] [data-withdraw]');
    await page.focus('#find');
    await page.keyboard.type('Bogo');
    await pressWithControl(page, 'z');
    await waitForWords(page, '.table-tools', 'of 12');
    assert.equal(await wordsOf(page, '.status-line'), 'Berlin is withdrawn. Undo brings it back.');
  });

  it('keeps the focus at its place in the table when a signatory is withdrawn, also in a sorted table', async () => {
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

  it('does not use Enter while an input method composes a name', async () => {
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

  it('skips to the content, and the focus is on the heading after a change of view', async () => {
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

/** Waits until the dialog is removed. The browser returns the focus before that. */
async function waitForNoDialog(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('dialog'), { timeout: 10_000 });
}
