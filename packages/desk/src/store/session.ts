import { type CallState, startState } from '../document/call-state.js';
import { type History, record, redo, startHistory, undo } from '../document/history.js';
import type { JsonObject } from '../document/json.js';
import type { Opened } from '../document/opened.js';
import { type Pairs, pairsOf } from '../document/translation.js';
import { withWholeList } from '../document/whole-list.js';
import { Baseline } from './baseline.js';
import { Checker } from './checker.js';
import { keepFile, keepList } from './drafts.js';
import { Keeper } from './keeper.js';

/** An open call: its file, its changes, its draft and its check. Views subscribe to it. */
export class Session {
  readonly id: string;
  readonly #unlock: () => void;
  readonly #subscribers = new Set<() => void>();
  readonly #keeper: Keeper;
  readonly #checker = new Checker(
    () => ({ json: this.json, before: this.before }),
    () => this.#tell(),
  );
  /** The translations with their source texts, as they were when the call was opened. Saving does not change them. */
  readonly pairs: Pairs;
  handle: FileSystemFileHandle | undefined;
  #baseline: Baseline;
  #history: History<CallState>;

  /** @param draft the state of a draft, and the list that was brought in. Default: the unchanged file. */
  constructor(
    id: string,
    unlock: () => void,
    opened: Opened,
    handle: FileSystemFileHandle | undefined,
    draft?: { readonly state: CallState; readonly list?: readonly unknown[] | undefined },
  ) {
    this.id = id;
    this.#unlock = unlock;
    this.#baseline = new Baseline(opened, draft?.list);
    this.handle = handle;
    this.pairs = pairsOf(opened.json);
    const first = startState(opened.json);
    this.#history = draft ? startHistory(draft.state, [first]) : startHistory(first);
    this.#keeper = new Keeper(
      id,
      () => ({ state: this.state, isSaved: !this.isChanged }),
      () => this.#tell(),
    );
    this.#checker.check();
  }

  /** The file as it was opened or saved last. */
  get opened(): Opened {
    return this.#baseline.opened;
  }

  /** The call of that file, to compare with. */
  get before(): JsonObject {
    return this.#baseline.before(this.json);
  }

  /** Name of the file. */
  get name(): string {
    return this.opened.name;
  }

  get state(): CallState {
    return this.#history.present;
  }

  get json(): JsonObject {
    return this.state.json;
  }

  get isChanged(): boolean {
    return this.#baseline.isChanged(this.json);
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** The findings for the call, and for the version that it is compared with. */
  get check(): Pick<Checker, 'findings' | 'findingsBefore' | 'isCurrent'> {
    return this.#checker;
  }

  /** When the current draft was stored, or that storing failed. */
  get draft(): Pick<Keeper, 'keptAt' | 'hasFailed'> {
    return this.#keeper;
  }

  /** @param field the field that is typed into. Its changes are undone together. Default: a step of its own. */
  change(update: (state: CallState) => CallState, field?: string): void {
    this.#go(record(this.#history, update(this.state), Date.now(), field));
  }

  undo(): void {
    this.#go(undo(this.#history));
  }

  redo(): void {
    this.#go(redo(this.#history));
  }

  /** Brings in the list from a separate file. It may be long, so it is stored once, with the file of the draft. */
  bringIn(list: readonly unknown[]): void {
    this.#baseline.bringIn(list);
    void keepList(this.id, list).catch(() => undefined);
    this.change(state => withWholeList(state, list));
  }

  /** Takes the saved file as the new version to compare with. */
  takeAsSaved(saved: Opened, handle = this.handle): void {
    this.#baseline = new Baseline(saved);
    this.handle = handle;
    this.#history = { ...this.#history, present: { ...this.state, json: saved.json }, field: undefined };
    void keepFile(this.id, saved, handle);
    this.#afterChange();
    this.flush();
  }

  /** Stores the draft now. */
  flush(): void {
    this.#keeper.flush();
  }

  subscribe(subscriber: () => void): () => void {
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  }

  /** Stores the draft and closes the session. Other tabs can open the draft when everything is written. */
  async close(): Promise<void> {
    await this.#keeper.close();
    this.#end();
  }

  /** Closes the session without storing the draft. */
  discard(): void {
    this.#keeper.stop();
    this.#end();
  }

  #end(): void {
    this.#checker.close();
    this.#unlock();
  }

  #go(history: History<CallState>): void {
    if (history !== this.#history) {
      this.#history = history;
      this.#afterChange();
    }
  }

  #afterChange(): void {
    this.#keeper.request();
    this.#checker.postpone();
    this.#tell();
  }

  #tell(): void {
    this.#subscribers.forEach(subscriber => subscriber());
  }
}
