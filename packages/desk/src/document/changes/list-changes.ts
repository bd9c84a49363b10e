import { isSame, type JsonObject, listAt, own } from '../json.js';
import type { Change } from './change.js';

/** Milestones are known by their counts. */
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

/** Entries have no ids: they are told by their numbers. Their texts are told as texts. */
export function entryChanges(
  before: JsonObject,
  after: JsonObject,
  list: 'practices' | 'documents',
  keys: readonly string[],
): readonly Change[] {
  const [was, is] = [listAt(before, list), listAt(after, list)];
  return Array.from({ length: Math.max(was.length, is.length) }, (_, index): Change[] => {
    const number = index + 1;
    if (index >= was.length || index >= is.length) {
      return [{ kind: 'entry', list, turn: index < is.length ? 'added' : 'removed', number }];
    }
    const isOther = keys.some(key => !isSame(own(was[index], key), own(is[index], key)));
    return isOther ? [{ kind: 'entry', list, turn: 'changed', number }] : [];
  }).flat();
}
