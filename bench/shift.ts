import { newVisitor, open, settle } from './page.js';
import { contentOf } from './subjects.js';

/**
 * How far a page moves that has the call's data in it, as visitors see it.
 *
 * @returns {Promise<object[]>} a record for each round: the sum of layout shifts
 */
export async function measureShift({ browser, origin }, rounds) {
  const records = [];
  for (let round = 0; round < rounds; round += 1) {
    const visitor = await newVisitor(browser, origin);
    await open(visitor, `${origin}/inline`, contentOf('widget'));
    const { shift } = await settle(visitor.page);
    records.push({ round, shift });
    await visitor.leave();
  }
  return records;
}
