import { conditions, newVisitor, open, settle } from './page.js';
import { contentOf, subjects } from './subjects.js';

/**
 * From navigation to painted content, first with empty caches and then with filled ones: all subjects in turn, in each
 * round beginning with another one.
 *
 * @returns {Promise<object[]>} a record for each navigation
 */
export async function measurePaint({ browser, origin }, rounds) {
  const records = [];
  const keys = Object.keys(subjects);
  for (let round = 0; round < rounds; round += 1) {
    for (const condition of Object.keys(conditions)) {
      for (const index of keys.keys()) {
        const subject = keys[(index + round) % keys.length];
        const visits = await measureVisits(browser, origin, subject, conditions[condition]);
        records.push(...visits.map(visit => ({ round, condition, subject, ...visit })));
      }
    }
  }
  return records;
}

async function measureVisits(browser, origin, subject, condition) {
  const visitor = await newVisitor(browser, origin, condition);
  const visits = [];
  for (const cache of ['cold', 'warm']) {
    const found = await open(visitor, `${origin}/${subject}/1`, contentOf(subject));
    visits.push({ cache, ...found, ...(await settle(visitor.page)) });
    await visitor.page.goto(`${origin}/blank`);
  }
  await visitor.leave();
  return visits;
}
