import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dropFile } from '../support/files.js';
import { fill, goTo, waitForPreview } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useVisit } from '../support/use-visit.js';

describe('the preview', () => {
  const visit = useVisit();
  let page: Page;

  beforeEach(async () => {
    ({ page } = visit);
    await dropFile(page, 'call.json', sample);
  });

  it('is beside the fields on a wide screen, and shows each change', async () => {
    await page.setViewport({ width: 1200, height: 800 });
    await page.waitForSelector('aside metropolis-call');
    await fill(page, 'textarea[data-path="$.title.en"]', 'A new title');
    await waitForPreview(page, 'A new title');
    await goTo(page, 'signatories');
    await fill(page, 'tr[data-position="0"] input.name', 'Another Berlin');
    await waitForPreview(page, 'Another Berlin');
    await goTo(page, 'more');
    await waitForJoining(page, true);
    await page.click('input[value="closed"]');
    await page.waitForSelector('#closing-agree');
    await page.click('#closing-agree');
    await waitForJoining(page, false);
    await page.click('#undo');
    await waitForJoining(page, true);
  });

  it('stays visible while the fields are scrolled', async () => {
    await page.waitForSelector('aside metropolis-call');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const { top, bottom } = await page.$eval('aside', aside => {
      const box = aside.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom };
    });
    assert.ok(top > 0 && top < 100, `its top is at ${top} px`);
    assert.ok(bottom > 700 && bottom <= 900, `its end is at ${bottom} px`);
  });

  it('updates the widget once when typing pauses, not with every key', async () => {
    await page.waitForSelector('aside metropolis-call:defined');
    await page.$eval('aside metropolis-call', widget => {
      const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(widget), 'call');
      Object.defineProperty(widget, 'call', {
        get: () => property?.get?.call(widget) as unknown,
        set(call) {
          widget.classList.add(`given-${widget.classList.length}`);
          property?.set?.call(widget, call);
        },
      });
    });
    await page.$eval('textarea[data-path="$.title.en"]', async field => {
      for (const title of ['One', 'One m', 'One mo', 'One mor', 'One more']) {
        field.value = title;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await (field.closest('desk-text') as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      }
    });
    await waitForPreview(page, 'One more');
    assert.equal(await page.$eval('aside metropolis-call', widget => widget.className), 'given-0');
  });

  it('shows the language of the field that has the focus', async () => {
    await page.focus('textarea[data-path="$.summary.fr"]');
    await waitForPreview(page, 'Appel à repenser nos espaces métropolitains');
    await page.select('#preview-language', 'es');
    await waitForPreview(page, 'Llamamiento a repensar nuestros espacios metropolitanos');
  });

  it('is a view of its own on a narrower screen, with the same options', async () => {
    await page.select('#preview-layout', 'banner');
    await page.setViewport({ width: 1199, height: 800 });
    await page.waitForFunction(() => !document.querySelector('aside'));
    assert.equal(await page.$('metropolis-call'), null);
    await goTo(page, 'preview');
    await page.waitForSelector('main metropolis-call[layout="banner"]');
    assert.equal(await page.$eval('#preview-layout', field => (field as HTMLSelectElement).value), 'banner');
  });
});

/** Waits until the widget beside the fields has a button to join, or has none. */
async function waitForJoining(page: Page, isOpen: boolean): Promise<void> {
  await page.waitForFunction(
    wanted =>
      !!document.querySelector('aside metropolis-call')?.shadowRoot?.querySelector('[part="join"]') ===
      wanted,
    { timeout: 10_000 },
    isOpen,
  );
}
