import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { ensurePrograms, programs } from '../../../../scripts/browsers/programs.js';

/** @param profile folder that outlives the browser. Default: a new one. */
export function openBrowser(profile?: string): Promise<Browser> {
  const [executablePath] = ensurePrograms(programs.chromium);
  return puppeteer.launch({
    executablePath,
    args: ['--no-sandbox'],
    ...(profile && { userDataDir: profile }),
  });
}

/**
 * @param downloads folder that the browser downloads into.
 * @param preferences more of them.
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
 * A page that remembers what it should not say: errors, warnings, violations of the policy. What the widget of the
 * preview says about a call is meant for the web editor.
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
  // tsx marks the names of functions, also of those that run in the page.
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(url);
  await page.waitForSelector('#open-file');
  return { page, complaints };
}
