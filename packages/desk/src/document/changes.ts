import { isObject, isSame, type JsonObject, listAt, own, type Steps, valueAt } from './json.js';
import { languagesOf, sourceLanguage } from './languages.js';
import { startState } from './call-state.js';
import { nameOf } from './find-entries.js';
import { type TextKind, textPlaces } from './text-places.js';
import { wordingIn } from './wordings.js';

export type Turn = 'added' | 'changed' | 'removed';

/** One thing that is other than it was. */
export type Change =
  | {
      readonly kind: 'signatory';
      readonly turn: Turn;
      readonly name: string;
      readonly keys: readonly string[];
    }
  | { readonly kind: 'order' }
  | {
      readonly kind: 'text';
      readonly turn: Turn;
      readonly text: TextKind;
      readonly number?: number;
      readonly language: string;
    }
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'milestone'; readonly turn: Turn; readonly count: string }
  | {
      readonly kind: 'entry';
      readonly list: 'practices' | 'documents';
      readonly turn: Turn;
      readonly number: number;
    }
  | { readonly kind: 'join'; readonly key: 'url' | 'email' }
  | { readonly kind: 'key'; readonly turn: Turn; readonly key: string };

/** What is other in a call than it was, in the order of the page. `updated` is not told: it goes with every change. */
export function changesBetween(before: JsonObject, after: JsonObject): readonly Change[] {
  return before === after
    ? []
    : [
        ...statusChange(before, after),
        ...textChanges(before, after),
        ...joinChanges(before, after),
        ...milestoneChanges(before, after),
        ...entryChanges(before, after, 'practices', ['url', 'signatory']),
        ...entryChanges(before, after, 'documents', ['url', 'lang']),
        ...signatoryChanges(before, after),
        ...keyChanges(before, after),
      ];
}

function statusChange(before: JsonObject, after: JsonObject): readonly Change[] {
  const [was, is] = [before, after].map(call => own(call, 'status') ?? 'open');
  return was === is ? [] : [{ kind: 'status', status: typeof is === 'string' ? is : 'open' }];
}

function textChanges(before: JsonObject, after: JsonObject): readonly Change[] {
  const source = sourceLanguage(after);
  const languages = new Set([before, after].flatMap(json => languagesOf(startState(json))));
  const was = new Map(textPlaces(before).map(({ steps, value }) => [JSON.stringify(steps), value]));
  const places = [...textPlaces(after), ...textPlaces(before).filter(({ steps }) => isGone(after, steps))];
  return places.flatMap(({ steps, kind, number }) => {
    const [old, text] = [was.get(JSON.stringify(steps)), valueAt(after, steps)];
    if (old === text) {
      return [];
    }
    return [...languages].flatMap((language): Change[] => {
      const turn = turnOf(wordingIn(old, language, source), wordingIn(text, language, source));
      return turn ? [{ kind: 'text', turn, text: kind, language, ...(number && { number }) }] : [];
    });
  });
}

/** A text of an entry of a list that has become shorter. */
function isGone(after: JsonObject, [list, index]: Steps): boolean {
  return typeof index === 'number' && index >= listAt(after, String(list)).length;
}

function turnOf(was: string, is: string): Turn | undefined {
  return was === is ? undefined : !was ? 'added' : !is ? 'removed' : 'changed';
}

function joinChanges(before: JsonObject, after: JsonObject): readonly Change[] {
  return (['url', 'email'] as const)
    .filter(key => !isSame(valueAt(before, ['join', key]), valueAt(after, ['join', key])))
    .map(key => ({ kind: 'join', key }));
}

function milestoneChanges(before: JsonObject, after: JsonObject): readonly Change[] {
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
function entryChanges(
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

function signatoryChanges(before: JsonObject, after: JsonObject): readonly Change[] {
  const source = sourceLanguage(after);
  const [was, is] = [listAt(before, 'signatories'), listAt(after, 'signatories')];
  const [old, now] = [firstOfEachId(was), firstOfEachId(is)];
  const changes = [...now].flatMap(([id, entry]): Change[] => {
    const name = nameOf(entry, source) || id;
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
    name: nameOf(entry, source) || id,
    keys: [],
  }));
  const told = [...changes, ...gone];
  return told.length || isSame(was, is) ? told : [{ kind: 'order' }];
}

/** Entries without an id are known by their index. */
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

/** Told elsewhere, or not told. */
const otherwiseTold = [
  ...['status', 'updated', 'title', 'summary', 'quote', 'quoteSource', 'aims', 'topics', 'join'],
  ...['milestones', 'practices', 'documents', 'signatories'],
];

function keyChanges(before: JsonObject, after: JsonObject): readonly Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter(key => !otherwiseTold.includes(key) && !isSame(withoutName(before, key), withoutName(after, key)))
    .map((key): Change => {
      const turn = !Object.hasOwn(before, key) ? 'added' : !Object.hasOwn(after, key) ? 'removed' : 'changed';
      return { kind: 'key', turn, key };
    });
}

/** The organizer's name is told as a text. */
function withoutName(call: JsonObject, key: string): unknown {
  return key === 'organizer' ? own(own(call, key), 'url') : own(call, key);
}
