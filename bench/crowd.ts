import { conditions, newVisitor, open } from './page.js';
import { contentOf } from './subjects.js';

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
    records.push({ round, widget, floor });
  }
  return records;

  async function timeForEachFurther(subject) {
    const [one, all] = [await visit(subject, 1), await visit(subject, crowd)];
    const further = figure => (all[figure] - one[figure]) / (crowd - 1);
    return { time: further('painted'), work: further('work'), requests: all.requests };
  }

  async function visit(subject, count) {
    const visitor = await newVisitor(browser, origin, conditions.plain);
    const { painted, work } = await open(visitor, `${origin}/${subject}/${count}`, contentOf(subject, count));
    const requests = await visitor.page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/call.json')).length,
    );
    await visitor.leave();
    return { painted, work, requests };
  }
}
