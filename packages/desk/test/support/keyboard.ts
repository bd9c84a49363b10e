import assert from 'node:assert/strict';
import type { KeyInput, Page } from 'puppeteer-core';

export async function pressWithControl(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Pastes the clipboard's text with Ctrl+V. */
export async function paste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}

/** Presses Tab until a field has the focus. */
export async function tabTo(page: Page, selector: string, direction: 'on' | 'back' = 'on'): Promise<void> {
  await page.waitForSelector(selector);
  if (direction === 'back') {
    await page.keyboard.down('Shift');
  }
  let isThere = false;
  for (let presses = 0; presses < 300 && !isThere; presses += 1) {
    await page.keyboard.press('Tab');
    isThere = await page.evaluate(where => !!document.activeElement?.matches(where), selector);
  }
  await page.keyboard.up('Shift');
  assert.ok(isThere, `Tab does not lead to ${selector}`);
}

/** Waits until an element has the focus. */
export async function waitForFocus(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    where => !!document.activeElement?.matches(where),
    { timeout: 10_000 },
    selector,
  );
}
