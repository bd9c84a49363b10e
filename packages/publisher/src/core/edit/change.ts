import type { Entry } from '../people/draft.js';

/** A change of a list of signatories. */
export interface ListChange {
  readonly added?: readonly Entry[];
  readonly changed?: readonly EntryChange[];
  /** Ids. All entries that have one of these ids are removed. */
  readonly withdrawn?: readonly string[];
}

export interface EntryChange {
  readonly before: Entry;
  readonly entry: Entry;
  /** The keys that change. */
  readonly keys: readonly string[];
}
