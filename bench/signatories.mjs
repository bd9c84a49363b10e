import { conditions, newVisitor, open } from './page.mjs';
import { contentOf } from './subjects.mjs';

/**
 * The widget with 10,000 signatories beside the widget with 13: from navigation to painted content, less the parse of
 * the JSON.
 *
 * @returns {Promise<object[]>} a record for each pair
 */
export async function measureSignatories({ browser, origin }, rounds) {
  const records = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const condition of ['plain', 'slowCpu']) {
      const [few, many] = [await visit('widget/1'), await visit('many')];
      records.push({ round, condition, few, many });

      async function visit(path) {
        const visitor = await newVisitor(browser, origin, conditions[condition]);
        const { painted, parse, work } = await open(visitor, `${origin}/${path}`, contentOf('widget'));
        await visitor.leave();
        return { painted, parse, work };
      }
    }
  }
  return records;
}
