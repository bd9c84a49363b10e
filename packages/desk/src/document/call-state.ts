import type { JsonObject } from './json.js';

/** The call, and what the desk knows about it. Each change makes a new state. Drafts and the history store states. */
export interface CallState {
  readonly json: JsonObject;
  /** Languages that were added in the desk. They may have no text yet. */
  readonly addedLanguages: readonly string[];
  /** The texts of removed languages, by language. They come back when the language is added again. */
  readonly setAside: Readonly<Record<string, readonly SetAside[]>>;
  /** Translations that a person has confirmed as still correct. The entries come from `confirmationOf`. */
  readonly confirmed: readonly string[];
}

export interface SetAside {
  /** The place of the text. For a signatory, its id takes the place of its index. */
  readonly steps: readonly (string | number)[];
  readonly wording: string;
}

export function startState(json: JsonObject): CallState {
  return { json, addedLanguages: [], setAside: {}, confirmed: [] };
}
