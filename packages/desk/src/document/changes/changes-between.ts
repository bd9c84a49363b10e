import { isSame, type JsonObject, own, valueAt } from '../json.js';
import type { Change } from './change.js';
import { entryChanges, milestoneChanges } from './list-changes.js';
import { signatoryChanges } from './signatory-changes.js';
import { textChanges } from './text-changes.js';

/** The differences between two versions, in the order of the page. `updated` is left out: every save changes it. */
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

function joinChanges(before: JsonObject, after: JsonObject): readonly Change[] {
  return (['url', 'email'] as const)
    .filter(key => !isSame(valueAt(before, ['join', key]), valueAt(after, ['join', key])))
    .map(key => ({ kind: 'join', key }));
}

/** Keys that other functions report, or that are not reported. */
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

/** The value of a key. For the organizer, only its address: its name is reported as a text. */
function withoutName(call: JsonObject, key: string): unknown {
  return key === 'organizer' ? own(own(call, key), 'url') : own(call, key);
}
