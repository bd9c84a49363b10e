import { isSame, type JsonObject, own } from '../document/json.js';
import type { Opened } from '../document/opened.js';

/** The version that the open call is compared with: the file as it was opened or saved last. */
export class Baseline {
  readonly opened: Opened;
  /** The file's call, with the list that was brought in from a separate file. */
  #whole: JsonObject | undefined;
  /** The last result, kept because every view asks for it. */
  #compared: { readonly json: JsonObject; readonly isChanged: boolean } | undefined;

  /** @param list the list that was brought in from a separate file. */
  constructor(opened: Opened, list?: readonly unknown[]) {
    this.opened = opened;
    if (list) {
      this.bringIn(list);
    }
  }

  bringIn(list: readonly unknown[]): void {
    this.#whole = { ...this.opened.json, signatories: list };
  }

  /** The call before the changes. It has the whole list, if that list was brought into the call. */
  before(json: JsonObject): JsonObject {
    const { opened } = this;
    const isBroughtIn = hasListApart(opened.json) && !hasListApart(json);
    return (isBroughtIn && this.#whole) || opened.json;
  }

  /** Whether there is something to save. */
  isChanged(json: JsonObject): boolean {
    const { opened } = this;
    if (this.#compared?.json !== json) {
      this.#compared = { json, isChanged: !opened.bytes || !isSame(opened.json, json) };
    }
    return this.#compared.isChanged;
  }
}

function hasListApart(json: JsonObject): boolean {
  return own(json, 'signatoriesUrl') !== undefined;
}
