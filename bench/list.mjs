import { newVisitor, open } from './page.mjs';
import { contentOf, parts } from './subjects.mjs';

/**
 * What a visitor waits for who opens the list of 10,000 and searches in it: from the input to the frame that shows it,
 * less the time in which nothing is done but wait for that frame.
 *
 * @returns {Promise<object[]>} a record for each round, in milliseconds; `keystrokes` is empty without a search
 */
export async function measureList({ browser, origin }, rounds) {
  const records = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page, leave } = await newVisitor(browser, origin);
    await open(page, `${origin}/many`, contentOf('widget'));
    const opening = await work(page, async () => {
      await page.locator(`metropolis-call >>> ${parts.opener}`).click();
    });
    const keystrokes = [];
    const search = await page.$(`metropolis-call >>> ${parts.search}`);
    if (search) {
      await search.focus();
      for (const key of 'metro') {
        keystrokes.push(await work(page, () => page.keyboard.press(key)));
      }
    }
    records.push({ round, opening, keystrokes });
    await leave();
  }
  return records;
}

/** How long the page's main thread is busy with an input, the frame that follows included, in milliseconds. */
async function work(page, input) {
  await rest(page);
  const before = await busy(page);
  await input();
  await rest(page);
  return (await busy(page)) - before;
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

async function busy(page) {
  const { TaskDuration } = await page.metrics();
  return TaskDuration * 1000;
}
