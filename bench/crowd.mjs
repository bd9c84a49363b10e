import { conditions, newVisitor, open } from './page.mjs';
import { contentOf } from './subjects.mjs';

/** How many stand on the page. */
const crowd = 100;

/**
 * Pages with 100 widgets beside pages with one: what each further one takes, of the widget and of the floor.
 *
 * @returns {Promise<object[]>} a record for each round, in milliseconds for each further one
 */
export async function measureCrowd({ browser, origin }, rounds) {
  const records = [];
  for (let round = 0; round < rounds; round += 1) {
    const widget = await timeForEachFurther('widget');
    const floor = await timeForEachFurther('floor');
    records.push({ round, widget: widget.time, floor: floor.time, requests: widget.requests });
  }
  return records;

  async function timeForEachFurther(subject) {
    const [one, all] = [await visit(subject, 1), await visit(subject, crowd)];
    return { time: (all.painted - one.painted) / (crowd - 1), requests: all.requests };
  }

  async function visit(subject, count) {
    const { page, leave } = await newVisitor(browser, origin, conditions.plain);
    const { painted } = await open(page, `${origin}/${subject}/${count}`, contentOf(subject, count));
    const requests = await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/call.json')).length,
    );
    await leave();
    return { painted, requests };
  }
}
