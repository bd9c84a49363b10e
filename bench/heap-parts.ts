import { contentOf, type SubjectKey } from './subjects.js';
import { newVisitor, open, type Place, settle } from './page.js';
import type { HeapPartsRecord } from './results.js';

/** The part of V8's heap snapshot that is read here: nodes as rows of numbers. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Measures the heap of a page by V8's kinds of objects: code, shapes, strings, closures, … One round is enough. */
export async function measureHeapParts(place: Place): Promise<HeapPartsRecord[]> {
  const records: HeapPartsRecord[] = [];
  for (const subject of ['blank', 'emptyLit', 'widget'] as const) {
    records.push({ subject, parts: partsOf(await snapshotOf(place, subject)) });
  }
  return records;
}

async function snapshotOf(place: Place, subject: HeapPartsRecord['subject']): Promise<Snapshot> {
  const visitor = await newVisitor(place);
  const { session } = visitor;
  await (subject === 'blank'
    ? open(visitor, `${place.origin}/blank?again`, { selectors: [], count: 0 })
    : open(visitor, `${place.origin}/${subject}/1`, contentOf(subject satisfies SubjectKey)));
  await settle(visitor.page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  // Taking a snapshot collects garbage first.
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await visitor.leave();
  return JSON.parse(chunks.join('')) as Snapshot;
}

function partsOf({ snapshot: { meta }, nodes }: Snapshot): Record<string, number> {
  const width = meta.node_fields.length;
  const [type, size] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  const parts: Record<string, number> = {};
  for (let row = 0; row < nodes.length; row += width) {
    const kind = meta.node_types[0][nodes[row + type] ?? 0] ?? 'unknown';
    parts[kind] = (parts[kind] ?? 0) + (nodes[row + size] ?? 0);
  }
  return parts;
}
