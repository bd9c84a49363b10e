import type { Signatory } from 'metropolis-call-contract';
import { isObject } from '../json/values.js';

/**
 * What is said of one signatory, by a row or by somebody who adds it. What is absent is not said, and stays as it is.
 * Values may be wrong: the check tells.
 */
export interface Draft {
  readonly id?: string;
  /** In the call's default language. */
  readonly name?: string;
  /** From language tags (BCP 47) to the name. */
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

/** An entry as JSON has it, right or wrong. */
export type Entry = Readonly<Record<string, unknown>>;

/** An entry as a draft has it, on top of what it was before. */
export function entryOf(draft: Draft, id: unknown, language: string, before: Entry = {}): Entry {
  const said: Entry = { ...before, id, name: nameOf(draft, language, before.name), ...draft.values };
  const known = signatoryKeys.filter(key => said[key] !== undefined);
  const others = Object.keys(said).filter(key => !signatoryKeys.some(known => known === key));
  return Object.fromEntries([...known, ...others].map(key => [key, said[key]]));
}

/** A language map where more than the default language is said, or there was one. */
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

/** Tags are the same in any case: `pt-br`, `pt-BR`. */
function sameTag(map: Entry, tag: string): string {
  return Object.keys(map).find(key => key.toLowerCase() === tag.toLowerCase()) ?? tag;
}

/** Every wording of an entry's name. */
export function namesOf({ name }: Entry): readonly string[] {
  const wordings: readonly unknown[] = isObject(name) ? Object.values(name) : [name];
  return wordings.filter(wording => typeof wording === 'string');
}
