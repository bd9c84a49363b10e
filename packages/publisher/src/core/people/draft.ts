import type { Signatory } from 'metropolis-call-contract';
import { isObject } from '../json/values.js';

/**
 * The data of one signatory, from a spreadsheet row or from options. Absent keys do not change the existing entry.
 * Values may be wrong: the check reports that.
 */
export interface Draft {
  readonly id?: string;
  /** In the call's default language. */
  readonly name?: string;
  /** Names by language tag (BCP 47). */
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Partial<Record<ValueKey, unknown>>>;
}

export type ValueKey = Exclude<keyof Signatory, 'id' | 'name'>;

/** The keys of a signatory, in the order in which they are written. */
export const signatoryKeys = [
  'id',
  'name',
  'url',
  'country',
  'member',
  'role',
  'joined',
  'location',
] as const satisfies readonly (keyof Signatory)[];

/** An entry as parsed JSON. It may be invalid. */
export type Entry = Readonly<Record<string, unknown>>;

/** The entry that a draft makes. The values of the draft replace those of `before`. */
export function entryOf(draft: Draft, id: unknown, language: string, before: Entry = {}): Entry {
  const said: Entry = { ...before, id, name: nameOf(draft, language, before.name), ...draft.values };
  const known = signatoryKeys.filter(key => said[key] !== undefined);
  const others = Object.keys(said).filter(key => !signatoryKeys.some(known => known === key));
  return Object.fromEntries([...known, ...others].map(key => [key, said[key]]));
}

/** A language map if the draft has other languages than the default, or if the name was a map before. */
function nameOf({ name, names }: Draft, language: string, before: unknown): unknown {
  const said = { ...(name !== undefined && { [language]: name }), ...names };
  if (isObject(before)) {
    return Object.entries(said).reduce<Entry>(
      (map, [tag, wording]) => ({ ...map, [sameTag(map, tag)]: wording }),
      before,
    );
  }
  const hasOthers = Object.keys(names).length > 0;
  return hasOthers
    ? { ...(typeof before === 'string' && { [language]: before }), ...said }
    : (name ?? before);
}

/** The tag as the map has it. Case is ignored: `pt-br` and `pt-BR` are the same. */
function sameTag(map: Entry, tag: string): string {
  return Object.keys(map).find(key => key.toLowerCase() === tag.toLowerCase()) ?? tag;
}

/** An entry's name in each of its languages. */
export function namesOf({ name }: Entry): readonly string[] {
  const wordings: readonly unknown[] = isObject(name) ? Object.values(name) : [name];
  return wordings.filter(wording => typeof wording === 'string');
}
