import type { CDPSession, Page } from 'puppeteer-core';
import { pageCode } from './page-code.js';
import { newVisitor, open, type Place, rest, workUntilNow } from './page.js';
import type { ListRecord } from './results.js';
import { contentOf, parts } from './subjects.js';

const apartCode = pageCode('list-painted');

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
    const keystrokes = await measureSearch(page, session);
    await visitor.leave();
    records.push({ round, opening, keystrokes, ...(await measureApart(place)) });
  }
  return records;
}

/** The same measurement with the list at a separate address. */
async function measureApart(place: Place): Promise<Pick<ListRecord, 'openingApart' | 'checked'>> {
  const visitor = await newVisitor(place);
  const { page } = visitor;
  await open(visitor, `${place.origin}/widget/apart`, contentOf('widget'));
  const checked = await filesOfCheck(page);
  await page.evaluate(`{${apartCode}\nnoteListPainted(${JSON.stringify(parts.signatory)})}`);
  const { x, y } = await centreOf(page, parts.opener);
  await page.mouse.click(x, y);
  await page.waitForFunction('window.listPainted', { polling: 50 });
  const openingApart = (await page.evaluate('window.listPainted')) as number;
  checked.push(...(await filesOfCheck(page)));
  await visitor.leave();
  return { openingApart, checked };
}

/** The names of the files that the widget asks for when it checks for changes. */
function filesOfCheck(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const before = performance.getEntriesByType('resource').length;
    await document.querySelector('metropolis-call')?.reload();
    const requests = performance.getEntriesByType('resource').slice(before);
    return requests.map(({ name }) => new URL(name).pathname);
  });
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
