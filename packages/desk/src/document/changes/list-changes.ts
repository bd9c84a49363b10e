import { isSame, type JsonObject, listAt, own } from '../json.js';
import type { Change } from './change.js';

/** The changes of milestones. A milestone is identified by its count. */
export function milestoneChanges(before: JsonObject, after: JsonObject): readonly Change[] {
  const [was, is] = [before, after].map(
    call =>
      new Map(listAt(call, 'milestones').map(each => [JSON.stringify(own(each, 'count') ?? null), each])),
  ) as [Map<string, unknown>, Map<string, unknown>];
  const added = [...is].flatMap(([count, each]): Change[] => {
    const turn = !was.has(count) ? 'added' : isSame(was.get(count), each) ? undefined : 'changed';
    return turn ? [{ kind: 'milestone', turn, count }] : [];
  });
  const removed = [...was.keys()].filter(count => !is.has(count));
  return [...added, ...removed.map((count): Change => ({ kind: 'milestone', turn: 'removed', count }))];
}

/** The indices of removed entries, if nothing else changed. Undefined if nothing was removed or more changed. */
export function goneEntries(was: readonly unknown[], is: readonly unknown[]): readonly number[] | undefined {
  // Comparing two long lists takes time, and most changes remove nothing.
  if (is.length >= was.length) {
    return undefined;
  }
  const gone = [...was.keys()].filter(index => !is.some(each => isSame(each, was[index])));
  const kept = was.filter((_, index) => !gone.includes(index));
  return isSame(kept, is) ? gone : undefined;
}

/** The changes of entries without ids. An entry is identified by its number. `textChanges` reports its texts. */
export function entryChanges(
  before: JsonObject,
  after: JsonObject,
  list: 'practices' | 'documents',
  keys: readonly string[],
): readonly Change[] {
  const [was, is] = [listAt(before, list), listAt(after, list)];
  const gone = goneEntries(was, is);
  if (gone) {
    return gone.map(index => ({ kind: 'entry', list, turn: 'removed', number: index + 1 }));
  }
  return Array.from({ length: Math.max(was.length, is.length) }, (_, index): Change[] => {
    const number = index + 1;
    if (index >= was.length || index >= is.length) {
      return [{ kind: 'entry', list, turn: index < is.length ? 'added' : 'removed', number }];
    }
    const isOther = keys.some(key => !isSame(own(was[index], key), own(is[index], key)));
    return isOther ? [{ kind: 'entry', list, turn: 'changed', number }] : [];
  }).flat();
}
