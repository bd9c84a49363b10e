import { newVisitor, open, workUntilNow } from './page.js';
import { contentOf, parts } from './subjects.js';

/**
 * What a visitor waits for who opens the list of 10,000 and searches in it: all that the page's main thread does
 * from the input to the frame that shows it.
 *
 * @returns {Promise<object[]>} a record for each round, in milliseconds; `keystrokes` is empty without a search
 */
export async function measureList({ browser, origin }, rounds) {
  const records = [];
  for (let round = 0; round < rounds; round += 1) {
    const visitor = await newVisitor(browser, origin);
    const { page, session } = visitor;
    await open(visitor, `${origin}/widget/many`, contentOf('widget'));
    const { x, y } = await placeOf(page, parts.opener);
    const opening = await work(page, session, () => page.mouse.click(x, y));
    const keystrokes = [];
    const search = await page.$(`metropolis-call >>> ${parts.search}`);
    if (search) {
      await search.focus();
      for (const key of 'metro') {
        keystrokes.push(await work(page, session, () => page.keyboard.press(key)));
      }
    }
    records.push({ round, opening, keystrokes });
    await visitor.leave();
  }
  return records;
}

/** Where to click on a part of the widget, scrolled to beforehand. */
async function placeOf(page, selector) {
  const part = await page.$(`metropolis-call >>> ${selector}`);
  await part.scrollIntoView();
  const { x, y, width, height } = await part.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

/** How long the page's main thread is busy with an input, the frame that follows included, in milliseconds. */
async function work(page, session, input) {
  await rest(page);
  const before = await workUntilNow(session);
  await input();
  await rest(page);
  return (await workUntilNow(session)) - before;
}

/** Two frames and an idle moment: whatever an input led to is on screen. */
function rest(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await new Promise(resolve => requestIdleCallback(resolve));
  });
}
