import type { JsonObject } from './json.js';

/** What is changed in the desk, and undone: the call, and what the desk knows beside it. Draft and history hold it. */
export interface CallState {
  readonly json: JsonObject;
  /** Languages that were added and have no text yet. */
  readonly addedLanguages: readonly string[];
  /** The wordings of languages that were taken out: they come back when the language is added again. */
  readonly setAside: Readonly<Record<string, readonly SetAside[]>>;
  /** Translations that were looked at and found to fit still, by `confirmationOf`. */
  readonly confirmed: readonly string[];
}

export interface SetAside {
  /** The place of the text, with ids in the place of indices where there are any. */
  readonly steps: readonly (string | number)[];
  readonly wording: string;
}

export function startState(json: JsonObject): CallState {
  return { json, addedLanguages: [], setAside: {}, confirmed: [] };
}
