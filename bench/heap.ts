import { newVisitor, open, settle } from './page.js';
import { contentOf, subjects } from './subjects.js';

/**
 * The JavaScript heap of a page with one of each subject over that of a blank page, after collection.
 *
 * @returns {Promise<object[]>} a record for each page, in bytes
 */
export async function measureHeap({ browser, origin }, rounds) {
  const records = [];
  for (let round = 0; round < rounds; round += 1) {
    const blank = await heapOf(browser, origin);
    for (const subject of Object.keys(subjects)) {
      records.push({ round, subject, heap: (await heapOf(browser, origin, subject)) - blank });
    }
  }
  return records;
}

async function heapOf(browser, origin, subject) {
  const visitor = await newVisitor(browser, origin);
  // The detector takes some, too: it is on the blank page as well.
  await (subject
    ? open(visitor, `${origin}/${subject}/1`, contentOf(subject))
    : open(visitor, `${origin}/blank?again`, { selectors: [], count: 0 }));
  await settle(visitor.page);
  // What only a finalizer holds goes with the second one.
  await visitor.session.send('HeapProfiler.collectGarbage');
  await visitor.session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await visitor.session.send('Runtime.getHeapUsage');
  await visitor.leave();
  return usedSize;
}
