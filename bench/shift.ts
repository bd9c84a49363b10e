import { newVisitor, open, type Place, settle } from './page.js';
import type { ShiftRecord } from './results.js';
import { contentOf } from './subjects.js';

/** Measures the layout shift of a page that contains the call's data. */
export async function measureShift(place: Place, rounds: number): Promise<ShiftRecord[]> {
  const records: ShiftRecord[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const visitor = await newVisitor(place);
    await open(visitor, `${place.origin}/inline`, contentOf('widget'));
    const { shift } = await settle(visitor.page);
    records.push({ round, shift });
    await visitor.leave();
  }
  return records;
}
