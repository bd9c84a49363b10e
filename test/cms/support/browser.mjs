import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../scripts/browsers.mjs';

export const patience = 20_000;

/** @returns {Promise<import('puppeteer-core').Browser>} */
export function launch() {
  return puppeteer.launch({ ...chromiumOptions('--lang=en'), defaultViewport: { width: 1280, height: 900 } });
}

/**
 * A page that keeps what its console says.
 *
 * @param {import('puppeteer-core').Browser | import('puppeteer-core').BrowserContext} browser
 * @returns {Promise<{ page: import('puppeteer-core').Page, trouble: string[] }>}
 */
export async function openPage(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const trouble = [];
  const isBad = message => ['warn', 'error'].includes(message.type()) && !isIcon(message.location().url);
  page.on('console', message => isBad(message) && trouble.push(message.text()));
  // An editor asks whether to leave what is not saved.
  page.on('dialog', dialog => dialog.accept());
  page.on('pageerror', error => trouble.push(String(error)));
  return { page, trouble };
}

/** Browsers ask for it by themselves, and these sites have none. */
function isIcon(url = '') {
  return url.endsWith('/favicon.ico');
}
