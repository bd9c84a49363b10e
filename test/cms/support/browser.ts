import puppeteer, { type Browser, type BrowserContext, type ConsoleMessage, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../../scripts/browsers/chromium.js';

/** The time limit for each wait on a page, in milliseconds. Systems are slow on a busy machine. */
const patience = 60_000;

export interface OpenPage {
  readonly page: Page;
  /** The warnings and errors of the console, and uncaught errors. */
  readonly trouble: string[];
}

export function launch(): Promise<Browser> {
  return puppeteer.launch({ ...chromiumOptions('--lang=en'), defaultViewport: { width: 1280, height: 900 } });
}

export async function openPage(browser: Browser | BrowserContext): Promise<OpenPage> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const trouble: string[] = [];
  page.on('console', message => {
    if (isTrouble(message)) {
      trouble.push(message.text());
    }
  });
  page.on('pageerror', error => trouble.push(String(error)));
  // Editors ask before a page with unsaved changes is left.
  page.on('dialog', dialog => void dialog.accept());
  // tsx gives functions their names with this helper, also those that run in the page.
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  return { page, trouble };
}

/** Ignores the icon, which browsers request by themselves and these sites do not have. */
function isTrouble(message: ConsoleMessage): boolean {
  const isOfIcon = message.location().url?.endsWith('/favicon.ico') ?? false;
  return ['warn', 'error'].includes(message.type()) && !isOfIcon;
}
