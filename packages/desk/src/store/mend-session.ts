import type { Broken } from '../document/opened.js';
import { Keeper } from './keeper.js';
import { Throttle } from './throttle.js';

/** A text that is no call yet, open to be mended. */
export class MendSession {
  readonly id: string;
  readonly broken: Broken;
  readonly handle: FileSystemFileHandle | undefined;
  readonly #unlock: () => void;
  readonly #keeper: Keeper;
  readonly #keeping = new Throttle(250, () => this.#keeper.keepText(this.#text));
  #text: string;

  /** @param text of a draft. Default: the file as it is. */
  constructor(
    id: string,
    unlock: () => void,
    broken: Broken,
    handle: FileSystemFileHandle | undefined,
    text = broken.text,
  ) {
    this.id = id;
    this.broken = broken;
    this.handle = handle;
    this.#unlock = unlock;
    this.#text = text;
    this.#keeper = new Keeper(id, () => undefined);
  }

  /** Of the file. */
  get name(): string {
    return this.broken.name;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#keeping.request();
  }

  close(): void {
    this.#keeping.flush();
    this.#keeper.close();
    this.#unlock();
  }

  /** Closes without keeping the draft. */
  discard(): void {
    this.#keeping.cancel();
    this.#keeper.stop();
    this.#unlock();
  }
}
