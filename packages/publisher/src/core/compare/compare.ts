import { isObject, isSame } from '../json/values.js';
import { type Draft, type Entry, entryOf, namesOf } from '../people/draft.js';
import { makeId } from '../people/ids.js';
import { addUnder } from '../people/index-by.js';
import { withLocation } from '../people/locate.js';
import { isElsewhere, LookAlikes } from '../people/look-alikes.js';
import { isSameText, tidy } from '../people/names.js';
import type { Added, Alike, Changed, CompareOptions, Comparison, Found } from './comparison.js';
import { faultsOf } from './faults.js';

/** Compares drafts with a list of signatories. Finds new signatories, changes, and look-alikes. */
export function compare<D extends Draft>(
  list: readonly unknown[],
  drafts: readonly D[],
  options: CompareOptions,
): Comparison<D> {
  const people = peopleOf(list.filter(isObject), options);
  const added: Added<D>[] = [];
  const changed: Changed<D>[] = [];
  const unchanged: Found<D>[] = [];
  const alike: Alike<D>[] = [];
  const update = (draft: D, before: Entry): void => {
    const entry = entryOf(draft, before.id, options.language, before);
    const keys = Object.keys(entry).filter(key => !isSame(entry[key], before[key], isSameText));
    if (keys.length) {
      changed.push({ draft, before, entry, keys });
    } else {
      unchanged.push({ draft, before });
    }
  };
  for (const draft of drafts) {
    const known = findKnown(draft, people);
    const entry = newEntry(draft, people, options);
    const lookAlike = known ? undefined : people.lookAlikes.find(entry);
    if (known) {
      update(draft, known);
    } else if (!lookAlike || options.lookAlikes === 'add') {
      added.push({ draft, ...addTo(people, entry, options) });
    } else if (options.lookAlikes === 'update' && people.listed.has(lookAlike.entry)) {
      update(draft, lookAlike.entry);
    } else {
      alike.push({ draft, entry, other: lookAlike.entry, likeness: lookAlike.likeness });
    }
  }
  return { added, changed, unchanged, alike, faults: faultsOf(added, changed) };
}

/** The entries of the list, and the entries added to it. */
interface People {
  readonly listed: ReadonlySet<Entry>;
  readonly byId: Map<unknown, Entry>;
  /** Only the entries of the list, not the added ones. */
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  readonly lookAlikes: LookAlikes;
}

function peopleOf(list: readonly Entry[], { cities }: CompareOptions): People {
  const byName = new Map<string, Entry[]>();
  const lookAlikes = new LookAlikes(cities);
  for (const entry of list) {
    lookAlikes.add(entry);
    for (const name of new Set(namesOf(entry).map(tidy))) {
      addUnder(byName, name, entry);
    }
  }
  // If entries share an id, pages show the first one.
  const byId = new Map(list.toReversed().map(entry => [entry.id, entry]));
  return { listed: new Set(list), byId, byName, lookAlikes };
}

/** Finds an entry by the id of the draft, or without an id, by its exact name, if only one entry has this name. */
function findKnown(draft: Draft, { byId, byName }: People): Entry | undefined {
  if (draft.id !== undefined) {
    return byId.get(draft.id);
  }
  const names = [draft.name ?? '', ...Object.values(draft.names)];
  const found = new Set(names.flatMap(name => byName.get(tidy(name)) ?? []));
  const [first, ...others] = [...found].filter(entry => !isElsewhere(entry, draft.values));
  return others.length ? undefined : first;
}

function newEntry(draft: Draft, { byId }: People, { language }: CompareOptions): Entry {
  // The language may be any string in the call, even `constructor`.
  const translated = Object.hasOwn(draft.names, language) ? draft.names[language] : undefined;
  const name = draft.name ?? translated ?? Object.values(draft.names)[0] ?? '';
  const { country } = draft.values;
  const isTaken = (id: string): boolean => byId.has(id);
  const id = draft.id ?? makeId(name, isTaken, typeof country === 'string' ? country : undefined);
  return entryOf(draft, id, language);
}

function addTo(
  { byId, lookAlikes }: People,
  entry: Entry,
  { cities, locate }: CompareOptions,
): Omit<Added<Draft>, 'draft'> {
  const located = locate && cities && entry.location === undefined ? withLocation(entry, cities) : { entry };
  byId.set(entry.id, located.entry);
  lookAlikes.add(located.entry);
  return located;
}
