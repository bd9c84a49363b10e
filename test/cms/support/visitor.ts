/**
 * A page as a visitor sees it.
 */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { openPage, type OpenPage } from './browser.js';

export interface Widget {
  /** The text of the count. */
  readonly count: string;
  /** The label of the button. */
  readonly join: string;
  /** Whether the count and the button are visible. */
  readonly isVisible: boolean;
}

export interface Visit extends OpenPage {
  close(): Promise<void>;
}

export async function waitForWidgets(page: Page | Frame, count = 1): Promise<void> {
  await page.waitForFunction(
    wanted => {
      const widgets = [...document.querySelectorAll('metropolis-call')];
      return widgets.length >= wanted && widgets.every(widget => widget.matches(':defined:state(ready)'));
    },
    {},
    count,
  );
}

export function describeWidgets(page: Page | Frame): Promise<Widget[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('metropolis-call')].map(widget => {
      const [count, join] = ['count-value', 'join'].map(part =>
        widget.shadowRoot?.querySelector(`[part~=${part}]`),
      );
      return {
        count: count?.textContent ?? '',
        join: join?.textContent.trim() ?? '',
        isVisible: [count, join].every(
          element => element?.checkVisibility() && element.getBoundingClientRect().width > 0,
        ),
      };
    }),
  );
}

/** Opens an address as a visitor who is not logged in. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const { page, trouble } = await openPage(context);
  await page.goto(url);
  return { page, trouble, close: () => context.close() };
}
