import { newVisitor, open, settle } from './page.mjs';
import { contentOf, subjects } from './subjects.mjs';

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
  const { page, leave } = await newVisitor(browser, origin);
  if (subject) {
    await open(page, `${origin}/${subject}/1`, contentOf(subject));
    await settle(page);
  } else {
    await page.goto(`${origin}/blank?again`);
  }
  const session = await page.createCDPSession();
  // What only a finalizer holds goes with the second one.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await leave();
  return usedSize;
}
