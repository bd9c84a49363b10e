import type { Page } from 'puppeteer-core';

/** Waits until the visible text of an element contains some words. */
export async function waitForWords(page: Page, selector: string, words: string | RegExp): Promise<void> {
  const pattern = words instanceof RegExp ? words.source : words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  await page.waitForFunction(
    (where, source) => {
      const text = Array.from(
        document.querySelectorAll<HTMLElement>(where),
        element => element.innerText,
      ).join('\n');
      return new RegExp(source).test(text.replace(/\s+/g, ' '));
    },
    { timeout: 10_000 },
    selector,
    pattern,
  );
}

export function wordsOf(page: Page, selector: string): Promise<string> {
  return page.$$eval(selector, elements =>
    elements.map(element => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim()).join('\n'),
  );
}

/** Goes to a view of the open call. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.click(`nav.views a[href="#${view}"]`);
  await page.waitForSelector(`nav.views a[href="#${view}"][aria-current]`);
}

/** Replaces the content of a field by typing. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.$eval(selector, field => (field as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

/** Waits until the current draft is stored. */
export function waitUntilKept(page: Page): Promise<void> {
  return waitForWords(page, '.draft', 'Draft kept in this browser');
}

/** Opens the latest draft as soon as it is offered. Resolves when the field is in the page. */
export async function goOnWithDraft(page: Page, field: string): Promise<void> {
  await page.waitForSelector('.drafts button');
  await page.click('.drafts button');
  await page.waitForSelector(field);
}

/** Sets the content of a field at once, for long texts. */
export function typeInto(page: Page, selector: string, text: string): Promise<void> {
  return page.$eval(
    selector,
    (field, value) => {
      (field as HTMLTextAreaElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** Waits until the widget in the preview shows some words. */
export async function waitForPreview(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    text => document.querySelector('desk-preview metropolis-call')?.shadowRoot?.textContent.includes(text),
    { timeout: 10_000 },
    words,
  );
}
