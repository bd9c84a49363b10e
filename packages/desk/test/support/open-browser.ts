import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { ensurePrograms, programs } from '../../../../scripts/browsers/programs.js';

/** @param profile the folder of a profile to keep after closing. Default: a temporary profile. */
export function openBrowser(profile?: string): Promise<Browser> {
  const [executablePath] = ensurePrograms(programs.chromium);
  return puppeteer.launch({
    executablePath,
    args: ['--no-sandbox'],
    ...(profile && { userDataDir: profile }),
  });
}

/**
 * @param downloads the folder for downloads.
 * @param preferences further preferences of Firefox.
 */
export function openFirefox(
  downloads: string,
  preferences: Readonly<Record<string, number>> = {},
): Promise<Browser> {
  const [executablePath] = ensurePrograms(programs.firefox);
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...preferences,
    },
  });
}

/**
 * Opens a page, and collects its errors, warnings and policy violations as complaints. Console messages of the widget
 * in the preview are left out: they inform web editors about the call.
 */
export async function openPage(
  browser: Browser | BrowserContext,
  url: string,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', message => {
    const isOfWidget = message.text().startsWith('<metropolis-call>');
    if (['error', 'warn'].includes(message.type()) && !isOfWidget) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', error => complaints.push(String(error)));
  // tsx wraps functions in a call of `__name`, including functions that run in the page.
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(url);
  await page.waitForSelector('#open-file');
  return { page, complaints };
}
