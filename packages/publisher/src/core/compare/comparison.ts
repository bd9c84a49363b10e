import type { Finding } from 'metropolis-call-contract';
import type { Cities, City } from '../people/cities.js';
import type { Draft, Entry } from '../people/draft.js';
import type { Likeness } from '../people/look-alikes.js';

/** What drafts would change in a list. */
export interface Comparison<D extends Draft> {
  readonly added: readonly Added<D>[];
  readonly changed: readonly Changed<D>[];
  readonly unchanged: readonly Found<D>[];
  readonly alike: readonly Alike<D>[];
  /** If there are any, the caller must write nothing. */
  readonly faults: readonly DraftFault<D>[];
}

/** A draft that matches no entry of the list. */
export interface Added<D extends Draft> {
  readonly draft: D;
  readonly entry: Entry;
  /** The city that the location was taken from, if it was taken from the list of cities. */
  readonly city?: City;
}

/** A draft that matches an entry of the list, by its id, or without an id, by its exact name. */
export interface Found<D extends Draft> {
  readonly draft: D;
  readonly before: Entry;
}

export interface Changed<D extends Draft> extends Found<D> {
  readonly entry: Entry;
  /** The keys whose values change. */
  readonly keys: readonly string[];
}

/** A draft that looks like an entry of the list, or like an earlier draft. */
export interface Alike<D extends Draft> {
  readonly draft: D;
  readonly entry: Entry;
  readonly other: Entry;
  readonly likeness: Likeness;
}

/** A fault in the entry that a draft would make. */
export interface DraftFault<D extends Draft> {
  readonly draft: D;
  /** The key of the entry that the finding is about. */
  readonly key: string;
  readonly finding: Finding;
}

export interface CompareOptions {
  /** BCP 47: the call's default language. Names without a language are in it. */
  readonly language: string;
  /** Used to find the same city under two names. Default: look-alikes are found by their names alone. */
  readonly cities?: Cities;
  /** Whether a new signatory without a location gets the location of its city. Default: no. */
  readonly locate?: boolean;
  /** What happens to look-alikes. Default: `keep-apart`, which returns them in `alike`. */
  readonly lookAlikes?: 'keep-apart' | 'add' | 'update';
}
