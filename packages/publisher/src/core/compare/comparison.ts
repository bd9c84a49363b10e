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
  /** While there are any, nothing is to be written. */
  readonly faults: readonly DraftFault<D>[];
}

/** A draft that is nobody of the list. */
export interface Added<D extends Draft> {
  readonly draft: D;
  readonly entry: Entry;
  /** Where the location is from, if it is from the list of cities. */
  readonly city?: City;
}

/** A draft that is somebody of the list: by the id, or else by the very name. */
export interface Found<D extends Draft> {
  readonly draft: D;
  readonly before: Entry;
}

export interface Changed<D extends Draft> extends Found<D> {
  readonly entry: Entry;
  /** The keys whose values are others than before. */
  readonly keys: readonly string[];
}

/** A draft that looks like somebody of the list, or like a draft before it. */
export interface Alike<D extends Draft> {
  readonly draft: D;
  readonly entry: Entry;
  readonly other: Entry;
  readonly likeness: Likeness;
}

/** What is wrong with an entry that a draft would make. */
export interface DraftFault<D extends Draft> {
  readonly draft: D;
  /** The key of the entry that it is about. */
  readonly key: string;
  readonly finding: Finding;
}

export interface CompareOptions {
  /** BCP 47: the call's default language, which names without a language are in. */
  readonly language: string;
  /** Finds one city under two names. Default: look-alikes are found by their names alone. */
  readonly cities?: Cities;
  /** Whether who is new and has no location gets that of its city. Default: no. */
  readonly locate?: boolean;
  /** What becomes of look-alikes. Default: `keep-apart`, as `alike`. */
  readonly lookAlikes?: 'keep-apart' | 'add' | 'update';
}
