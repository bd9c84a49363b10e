import { type ConditionKey, conditions, newVisitor, open, type Place } from './page.js';
import type { SignatoriesRecord } from './results.js';
import { contentOf, type SubjectKey } from './subjects.js';

/** Measures pages with 10,000 signatories, in the call or apart, beside pages with 13, for the widget and the floor. */
export async function measureSignatories(place: Place, rounds: number): Promise<SignatoriesRecord[]> {
  const records: SignatoriesRecord[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const condition of ['plain', 'slowCpu'] as const) {
      for (const subject of ['widget', 'floor'] as const) {
        const few = await visit(place, subject, condition, '1');
        const many = await visit(place, subject, condition, 'many');
        const apart = subject === 'widget' ? await visit(place, subject, condition, 'apart') : undefined;
        records.push({ round, condition, subject, few, many, ...(apart ? { apart } : {}) });
      }
    }
  }
  return records;
}

async function visit(
  place: Place,
  subject: SubjectKey,
  condition: ConditionKey,
  page: '1' | 'many' | 'apart',
): Promise<SignatoriesRecord['few']> {
  const visitor = await newVisitor(place, conditions[condition]);
  const url = `${place.origin}/${subject}/${page}`;
  const { painted, parse, work } = await open(visitor, url, contentOf(subject));
  await visitor.leave();
  return { painted, parse, work };
}
