import { newVisitor, open, type Place, settle } from './page.js';
import type { ShiftRecord } from './results.js';
import { contentOf } from './subjects.js';

/** Measures the layout shift of pages that contain the call: its data, or the widget as a server renders it. */
export async function measureShift(place: Place, rounds: number): Promise<ShiftRecord[]> {
  const records: ShiftRecord[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of ['inline', 'fragment'] as const) {
      const visitor = await newVisitor(place);
      await open(visitor, `${place.origin}/${subject}/1`, contentOf(subject));
      const { shift } = await settle(visitor.page);
      records.push({ round, subject, shift });
      await visitor.leave();
    }
  }
  return records;
}
