import { newVisitor, open, type Place, settle } from './page.js';
import type { HeapRecord } from './results.js';
import { contentOf, heapKeys, type SubjectKey } from './subjects.js';

/** Measures the JavaScript heap of a page with one subject, minus that of a blank page, after garbage collection. */
export async function measureHeap(place: Place, rounds: number): Promise<HeapRecord[]> {
  const records: HeapRecord[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const blank = await heapOf(place);
    for (const subject of heapKeys) {
      records.push({ round, subject, heap: (await heapOf(place, subject)) - blank });
    }
  }
  return records;
}

async function heapOf(place: Place, subject?: SubjectKey): Promise<number> {
  const visitor = await newVisitor(place);
  // The blank page has the detector, too, because the detector takes memory.
  await (subject
    ? open(visitor, `${place.origin}/${subject}/1`, contentOf(subject))
    : open(visitor, `${place.origin}/blank?again`, { selectors: [], count: 0 }));
  await settle(visitor.page);
  // The second collection frees what only a finalizer held.
  await visitor.session.send('HeapProfiler.collectGarbage');
  await visitor.session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await visitor.session.send('Runtime.getHeapUsage');
  await visitor.leave();
  return usedSize;
}
