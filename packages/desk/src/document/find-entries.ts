import { foldName } from 'metropolis-call-contract';
import { isObject, own, textAt } from './json.js';
import { wordingIn, wordingsOf } from './wordings.js';

export type SortKey = 'order' | 'name' | 'country' | 'member' | 'role' | 'joined';

/** How the table shows its rows. */
export interface TableOrder {
  /** Words to search for in name, id and country, as in the widget. */
  readonly query: string;
  /** `order` means the order of the file. */
  readonly sort: SortKey;
  readonly isDescending: boolean;
  /** BCP 47: the language of sorting and of country names. */
  readonly language: string;
  /** BCP 47: the source language of the call. */
  readonly source: string;
}

/** The indices of the entries to show, sorted. */
export function findEntries(entries: readonly unknown[], order: TableOrder): readonly number[] {
  const words = order.query.split(/\s+/).map(foldName).filter(Boolean);
  const found = [...entries.keys()].filter(index =>
    words.every(word => foldedOf(entries[index], order.language).includes(word)),
  );
  if (order.sort === 'order') {
    return order.isDescending ? found.toReversed() : found;
  }
  const collator = new Intl.Collator(order.language);
  const keys = new Map(found.map(index => [index, sortText(entries[index], order)]));
  const sorted = found.toSorted((a, b) => collator.compare(keys.get(a) ?? '', keys.get(b) ?? ''));
  return order.isDescending ? sorted.toReversed() : sorted;
}

/** The name of an entry in the source language. If there is none, the name in any language. */
export function nameOf(entry: unknown, source: string): string {
  const name = own(entry, 'name');
  const [first = ''] = wordingsOf(name).values();
  return wordingIn(name, source, source) || first;
}

/** An entry's name in every language that it has. */
function namesOf(entry: unknown): readonly string[] {
  const name = own(entry, 'name');
  return typeof name === 'string' ? [name] : [...wordingsOf(name).values()];
}

export function countryName(code: unknown, language: string): string {
  if (typeof code !== 'string' || !/^[A-Z]{2}$/.test(code)) {
    return typeof code === 'string' ? code : '';
  }
  const key = `${language}-${code}`;
  const name = names.get(key) ?? new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
  names.set(key, name);
  return name;
}

const names = new Map<string, string>();

/** Entries are immutable, so each is folded once for each language. */
const folded = new WeakMap<object, Map<string, string>>();

function foldedOf(entry: unknown, language: string): string {
  if (!isObject(entry)) {
    return foldName(String(entry));
  }
  const known = folded.get(entry) ?? new Map<string, string>();
  folded.set(entry, known);
  const text =
    known.get(language) ??
    foldName([...namesOf(entry), entry.id, countryName(entry.country, language)].join(' '));
  known.set(language, text);
  return text;
}

function sortText(entry: unknown, { sort, source, language }: TableOrder): string {
  switch (sort) {
    case 'order':
      return '';
    case 'name':
      return nameOf(entry, source);
    case 'country':
      return countryName(own(entry, 'country'), language);
    case 'member':
      return own(entry, 'member') === true ? '0' : '1';
    case 'role':
      return roles.get(textAt(entry, 'role')) ?? '2';
    case 'joined':
      return textAt(entry, 'joined');
  }
}

const roles = new Map([
  ['presidency', '0'],
  ['co-presidency', '1'],
]);
