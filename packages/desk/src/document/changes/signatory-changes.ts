import { nameOf } from '../find-entries.js';
import { isObject, isSame, type JsonObject, listAt, own } from '../json.js';
import { sourceLanguage } from '../languages.js';
import type { Change } from './change.js';

/** The signatories that were added, changed or removed. If there are none: whether their order changed. */
export function signatoryChanges(before: JsonObject, after: JsonObject): readonly Change[] {
  const source = sourceLanguage(after);
  const nameOrId = (id: string, entry: unknown): string => nameOf(entry, source).trim() || id;
  const [was, is] = [listAt(before, 'signatories'), listAt(after, 'signatories')];
  const [old, now] = [firstOfEachId(was), firstOfEachId(is)];
  const changes = [...now].flatMap(([id, entry]): Change[] => {
    const name = nameOrId(id, entry);
    const other = old.get(id);
    if (other === undefined) {
      return [{ kind: 'signatory', turn: 'added', name, keys: [] }];
    }
    const keys = other === entry ? [] : keysThatDiffer(other, entry);
    return keys.length ? [{ kind: 'signatory', turn: 'changed', name, keys }] : [];
  });
  const removed = [...old].filter(([id]) => !now.has(id));
  const gone = removed.map(([id, entry]): Change => ({
    kind: 'signatory',
    turn: 'removed',
    name: nameOrId(id, entry),
    keys: [],
  }));
  const told = [...changes, ...gone];
  return told.length || isSame(was, is) ? told : [{ kind: 'order' }];
}

/** The first entry with each id. An entry without an id is identified by its position. */
function firstOfEachId(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  const first = new Map<string, unknown>();
  list.forEach((entry, index) => {
    const stated = own(entry, 'id');
    const id = typeof stated === 'string' ? stated : `#${index + 1}`;
    first.set(id, first.get(id) ?? entry);
  });
  return first;
}

function keysThatDiffer(a: unknown, b: unknown): readonly string[] {
  const keys = [a, b].flatMap(value => (isObject(value) ? Object.keys(value) : []));
  return [...new Set(keys)].filter(key => !isSame(own(a, key), own(b, key)));
}
