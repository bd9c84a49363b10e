import puppeteer, { type Browser, type BrowserContext, type ConsoleMessage, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../../scripts/browsers/chromium.js';

/** How long a page may take for what it is waited for, in milliseconds. Systems are slow on a busy machine. */
const patience = 60_000;

export interface OpenPage {
  readonly page: Page;
  /** The warnings and errors of the console, and what was thrown. */
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
  // An editor asks whether to leave what is not saved.
  page.on('dialog', dialog => void dialog.accept());
  // tsx gives functions their names with this helper, also those that run in the page.
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  return { page, trouble };
}

/** Browsers ask for an icon by themselves, and these sites have none. */
function isTrouble(message: ConsoleMessage): boolean {
  const isOfIcon = message.location().url?.endsWith('/favicon.ico') ?? false;
  return ['warn', 'error'].includes(message.type()) && !isOfIcon;
}
