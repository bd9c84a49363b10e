import { conditions, newVisitor, open } from './page.js';
import { contentOf } from './subjects.js';

/**
 * 10,000 signatories beside 13, in the widget and in the floor: from navigation to painted content, less the parse of the
 * JSON.
 *
 * @returns {Promise<object[]>} a record for each pair
 */
export async function measureSignatories({ browser, origin }, rounds) {
  const records = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const condition of ['plain', 'slowCpu']) {
      for (const subject of ['widget', 'floor']) {
        const [few, many] = [await visit(subject, condition, '1'), await visit(subject, condition, 'many')];
        records.push({ round, condition, subject, few, many });
      }
    }
  }
  return records;

  async function visit(subject, condition, page) {
    const visitor = await newVisitor(browser, origin, conditions[condition]);
    const url = `${origin}/${subject}/${page}`;
    const { painted, parse, work } = await open(visitor, url, contentOf(subject));
    await visitor.leave();
    return { painted, parse, work };
  }
}
