import { newVisitor, open, type Place } from './page.js';
import type { CrowdFigures, CrowdRecord } from './results.js';
import { contentOf } from './subjects.js';

/** The number of widgets on the page. */
const crowd = 100;

type Crowded = 'widget' | 'floor';

/** Measures pages with 100 widgets beside pages with one: the cost of each further one, for the widget and the floor. */
export async function measureCrowd(place: Place, rounds: number): Promise<CrowdRecord[]> {
  const records: CrowdRecord[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const widget = await measureFurther(place, 'widget');
    const floor = await measureFurther(place, 'floor');
    records.push({ round, widget, floor });
  }
  return records;
}

async function measureFurther(place: Place, subject: Crowded): Promise<CrowdFigures> {
  const one = await visit(place, subject, 1);
  const all = await visit(place, subject, crowd);
  return {
    time: (all.time - one.time) / (crowd - 1),
    work: (all.work - one.work) / (crowd - 1),
    requests: all.requests,
  };
}

async function visit(place: Place, subject: Crowded, count: number): Promise<CrowdFigures> {
  const visitor = await newVisitor(place);
  const url = `${place.origin}/${subject}/${count}`;
  const { painted, work } = await open(visitor, url, contentOf(subject, count));
  const requests = await visitor.page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/call.json')).length,
  );
  await visitor.leave();
  return { time: painted, work, requests };
}
