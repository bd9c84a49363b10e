import type { Node } from 'jsonc-parser';
import { append, applyEdits, type Edit, fill, remove, setKey } from '../json/edits.js';
import { layoutOf } from '../json/layout.js';
import { keyOf, valueOf } from '../json/nodes.js';
import { own } from '../json/values.js';
import { signatoryKeys } from '../people/draft.js';
import type { CallText, OpenCall } from './call-text.js';
import type { ListChange } from './change.js';
import { countsAfter } from './counts.js';
import { updatedAfter } from './updated.js';

/**
 * Makes a change in the texts of a call. Apart from the list, it changes only the date of the last change (`updated`),
 * and the counts that the call states. The layout of the texts and the order of their keys stay.
 */
export function editCall(open: OpenCall, change: ListChange, now: Date): CallText {
  const { texts, call, listText, isApart, json } = open;
  const few = isApart ? valueOf(call, 'signatories') : undefined;
  const edits = listEdits(open, change);
  const callEdits = [
    ...(few?.type === 'array'
      ? entryEdits(texts.call, few, own(json, 'signatories') as readonly unknown[], change)
      : []),
    ...(isApart ? [] : edits),
    ...topEdits(open, { ...countsAfter(open, change), updated: updatedAfter(json, now) }),
  ];
  return {
    call: applyEdits(texts.call, callEdits),
    ...(isApart && { list: applyEdits(listText, edits) }),
  };
}

/** The edits of the whole list. */
function listEdits(
  { texts, call, list, listText, isApart, signatories }: OpenCall,
  change: ListChange,
): readonly Edit[] {
  const around = isApart ? undefined : layoutOf(texts.call, call);
  const { added = [], withdrawn = [] } = change;
  const gone = new Set<unknown>(withdrawn);
  if (added.length && signatories.every(entry => gone.has(own(entry, 'id')))) {
    return [fill(listText, list, added, around)];
  }
  const edits = entryEdits(listText, list, signatories, change);
  return added.length ? [...edits, append(listText, list, added, around)] : edits;
}

/** Changes and removes entries, by their ids. If entries have the same id, the first is changed. */
function entryEdits(
  text: string,
  list: Node,
  entries: readonly unknown[],
  { changed = [], withdrawn = [] }: ListChange,
): readonly Edit[] {
  const ids = entries.map(entry => own(entry, 'id'));
  const gone = new Set<unknown>(withdrawn);
  const places = new Map(ids.map((id, index) => [id, index] as const).toReversed());
  const edits = changed.flatMap(({ before, entry, keys }) => {
    const node = list.children?.[places.get(before.id) ?? -1];
    return node && !gone.has(before.id)
      ? keys.map(key => setKey(text, node, key, entry[key], keysBefore(key)))
      : [];
  });
  const indices = ids.flatMap((id, index) => (gone.has(id) ? [index] : []));
  return [...edits, ...remove(list, indices)];
}

/** The keys of a signatory that are written before `key`. */
function keysBefore(key: string): readonly string[] {
  return signatoryKeys.slice(
    0,
    signatoryKeys.findIndex(each => each === key),
  );
}

/** The edits of the call's own keys. A new key goes before the list of signatories, which may be long. */
function topEdits({ texts, call }: OpenCall, values: Readonly<Record<string, unknown>>): readonly Edit[] {
  const keys = (call.children ?? []).map(keyOf);
  const before = keys.slice(
    0,
    keys.findIndex(key => key === 'signatories' || key === 'signatoriesUrl'),
  );
  return Object.entries(values).map(([key, value]) => setKey(texts.call, call, key, value, before));
}
