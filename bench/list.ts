import type { CDPSession, Page } from 'puppeteer-core';
import { newVisitor, open, type Place, workUntilNow } from './page.js';
import type { ListRecord } from './results.js';
import { contentOf, parts } from './subjects.js';

/**
 * Measures how long visitors wait when they open the list of 10,000 signatories and search it: all that the main thread
 * does from the input to the frame that shows the result.
 */
export async function measureList(place: Place, rounds: number): Promise<ListRecord[]> {
  const records: ListRecord[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const visitor = await newVisitor(place);
    const { page, session } = visitor;
    await open(visitor, `${place.origin}/widget/many`, contentOf('widget'));
    const { x, y } = await centreOf(page, parts.opener);
    const opening = await workFor(page, session, () => page.mouse.click(x, y));
    records.push({ round, opening, keystrokes: await measureSearch(page, session) });
    await visitor.leave();
  }
  return records;
}

async function measureSearch(page: Page, session: CDPSession): Promise<number[]> {
  const search = await page.$(`metropolis-call >>> ${parts.search}`);
  const keystrokes: number[] = [];
  await search?.focus();
  for (const key of search ? (['m', 'e', 't', 'r', 'o'] as const) : []) {
    keystrokes.push(await workFor(page, session, () => page.keyboard.press(key)));
  }
  return keystrokes;
}

/** The centre of a part of the widget, scrolled into view. */
async function centreOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const part = await page.$(`metropolis-call >>> ${selector}`);
  await part?.scrollIntoView();
  const box = await part?.boundingBox();
  if (!box) {
    throw new Error(`The widget shows no ${selector}.`);
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How long the page's main thread works for an input, the next frame included, in milliseconds. */
async function workFor(page: Page, session: CDPSession, input: () => Promise<void>): Promise<number> {
  await rest(page);
  const before = await workUntilNow(session);
  await input();
  await rest(page);
  return (await workUntilNow(session)) - before;
}

/** Waits for two frames and an idle moment: everything that an input caused is on screen. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(resolve));
    await new Promise(resolve => requestAnimationFrame(resolve));
    await new Promise(resolve => requestIdleCallback(resolve));
  });
}
