import { conditionKeys, conditions, newVisitor, open, type Place, settle } from './page.js';
import type { PaintRecord } from './results.js';
import { contentOf, type SubjectKey } from './subjects.js';

/**
 * Measures from navigation to painted content, first with empty caches and then with filled ones. The subjects take turns;
 * each round begins with another subject.
 */
export async function measurePaint(
  place: Place,
  rounds: number,
  keys: readonly SubjectKey[],
): Promise<PaintRecord[]> {
  const records: PaintRecord[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const condition of conditionKeys) {
      for (const subject of rotated(keys, round)) {
        const visits = await measureVisits(place, subject, condition);
        records.push(...visits.map(visit => ({ round, condition, subject, ...visit })));
      }
    }
  }
  return records;
}

function rotated(keys: readonly SubjectKey[], round: number): SubjectKey[] {
  const first = round % keys.length;
  return [...keys.slice(first), ...keys.slice(0, first)];
}

async function measureVisits(
  place: Place,
  subject: SubjectKey,
  condition: PaintRecord['condition'],
): Promise<Omit<PaintRecord, 'round' | 'condition' | 'subject'>[]> {
  const visitor = await newVisitor(place, conditions[condition]);
  const visits = [];
  for (const cache of ['cold', 'warm'] as const) {
    const found = await open(visitor, `${place.origin}/${subject}/1`, contentOf(subject));
    visits.push({ cache, ...found, ...(await settle(visitor.page)) });
    await visitor.page.goto(`${place.origin}/blank`);
  }
  await visitor.leave();
  return visits;
}
