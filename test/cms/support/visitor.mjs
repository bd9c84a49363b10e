/**
 * A page as a visitor sees it.
 */
import { openPage } from './browser.mjs';

/**
 * @typedef {object} Widget
 * @property {string} count as it is written
 * @property {string} join what the button says
 * @property {string} layout
 * @property {number} width in CSS pixels
 * @property {boolean} isVisible its count and its button can be seen
 */

/** @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page */
export async function waitForWidgets(page, count = 1) {
  await page.waitForFunction(
    wanted => {
      const widgets = [...document.querySelectorAll('metropolis-call')];
      return widgets.length >= wanted && widgets.every(widget => widget.matches(':defined:state(ready)'));
    },
    {},
    count,
  );
}

/**
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @returns {Promise<Widget[]>}
 */
export function describeWidgets(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('metropolis-call')].map(widget => {
      const part = name => widget.shadowRoot.querySelector(`[part~=${name}]`);
      const canBeSeen = element => element.checkVisibility() && element.getBoundingClientRect().width > 0;
      return {
        count: part('count-value').textContent,
        join: part('join').textContent.trim(),
        layout: widget.getAttribute('layout') ?? 'card',
        width: Math.round(widget.getBoundingClientRect().width),
        isVisible: canBeSeen(part('count-value')) && canBeSeen(part('join')),
      };
    }),
  );
}

/**
 * Opens an address as a visitor who is not logged in.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ width?: number }} [options]
 */
export async function visit(browser, url, { width = 1280 } = {}) {
  const context = await browser.createBrowserContext();
  const { page, trouble } = await openPage(context);
  await page.setViewport({ width, height: 900 });
  await page.goto(url);
  return { page, trouble, close: () => context.close() };
}
