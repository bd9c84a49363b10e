import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dropFile } from '../support/files.js';
import { openPage } from '../support/open-browser.js';
import { goTo, typeInto, waitForWords } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useDesk } from '../support/use-desk.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A call with a problem, a milestone and a practice, so that each view has something to show. */
const busy = JSON.stringify({
  ...(JSON.parse(sample) as object),
  milestones: [{ count: 20 }],
  practices: [{ title: { en: 'Open streets' }, url: 'nowhere' }],
});

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[];
}

/** The violations that axe finds in the page, including the widget. */
async function findings(page: Page): Promise<string[]> {
  // Evaluated through the browser's protocol, because the page's policy forbids inline scripts.
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResult;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

describe('accessibility', () => {
  const desk = useDesk();

  it('nothing is wider than a page of 320 px in French, the language with the longest texts', async () => {
    const context = await desk.browser.createBrowserContext();
    const { page } = await openPage(context, `${desk.server.url}?ui=fr`);
    await page.setViewport({ width: 320, height: 700 });
    await dropFile(page, 'call.json', busy);
    await goTo(page, 'signatories');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.click('#import');
    await page.waitForSelector('#import-text');
    await typeInto(
      page,
      '#import-text',
      'Nom\tPays\tSigné le\nBogota\tColombie\t\nBerlin\tAllemagne\t2020-05-28',
    );
    await waitForWords(page, '[data-group="changed"]', 'Signé le : – → 2020-05-28');
    assert.equal(
      await page.$eval('[data-group="alike"] ul', element => element.scrollWidth - element.clientWidth),
      0,
    );
    await context.close();
  });

  it('the current view and the active city are visible in forced colours', async () => {
    const context = await desk.browser.createBrowserContext();
    const { page } = await openPage(context, `${desk.server.url}?ui=en`);
    const protocol = await page.createCDPSession();
    await protocol.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await dropFile(page, 'call.json', busy);
    await goTo(page, 'signatories');
    const borders = await page.$$eval('.views a', links =>
      links.map(link => getComputedStyle(link).borderBlockEndColor),
    );
    assert.equal(borders.filter(each => each === borders[1]).length, 1);
    await page.click('#add-signatory');
    await page.focus('#entry-name');
    await page.waitForNetworkIdle({ idleTime: 100 });
    await page.keyboard.type('Lisb');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('[aria-selected="true"]');
    const grounds = await page.$$eval('[role="option"]', options =>
      options.map(option => getComputedStyle(option).backgroundColor),
    );
    assert.equal(grounds.filter(each => each === grounds[0]).length, 1);
    await context.close();
  });

  for (const [width, scheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    it(`axe finds nothing in any view, ${width} px, ${scheme}`, { timeout: 120_000 }, async () => {
      const context = await desk.browser.createBrowserContext();
      const { page, complaints } = await openPage(context, `${desk.server.url}?ui=fr`);
      await page.setViewport({ width, height: 844 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      assert.deepEqual(await findings(page), []);
      await dropFile(page, 'call.json', busy);
      for (const view of ['texts', 'signatories', 'more', 'check', 'save', 'preview']) {
        await goTo(page, view);
        assert.deepEqual(await findings(page), [], view);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${view} is ${overflow} px too wide`);
      }
      await goTo(page, 'signatories');
      await page.click('#add-signatory');
      await page.waitForSelector('#entry-name');
      assert.deepEqual(await findings(page), []);
      await page.keyboard.press('Escape');
      await page.click('#import');
      await page.waitForSelector('#import-text');
      assert.deepEqual(await findings(page), []);
      assert.deepEqual(complaints, []);
      await context.close();
    });

    it(`axe finds nothing in the dialog that closes the call and in a broken file, ${scheme}`, async () => {
      const context = await desk.browser.createBrowserContext();
      const { page, complaints } = await openPage(context, `${desk.server.url}?ui=es`);
      await page.setViewport({ width, height: 844 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await dropFile(page, 'call.json', sample);
      await goTo(page, 'more');
      await page.click('input[value="archived"]');
      await page.waitForSelector('dialog metropolis-call:state(ready)');
      assert.deepEqual(await findings(page), []);
      await page.keyboard.press('Escape');
      await page.click('#close');
      await page.waitForSelector('#open-file');
      await dropFile(page, 'call.json', sample.replace('"version": 1,', '"version": 1'));
      await page.waitForSelector('.marked mark');
      assert.deepEqual(await findings(page), []);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `the page is ${overflow} px too wide`);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }
});
