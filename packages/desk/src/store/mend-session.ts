import type { Broken } from '../document/opened.js';
import { Keeper } from './keeper.js';

/** A text that is no call yet, open to be mended. */
export class MendSession {
  readonly id: string;
  readonly broken: Broken;
  readonly handle: FileSystemFileHandle | undefined;
  readonly #unlock: () => void;
  readonly #keeper: Keeper;
  #text: string;
  /** Called when the draft was kept, or could not be. */
  onKept: () => void = () => undefined;

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
    this.#keeper = new Keeper(
      id,
      () => ({ text: this.#text }),
      () => this.onKept(),
    );
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
    this.#keeper.request();
  }

  get isChanged(): boolean {
    return this.#text !== this.broken.text;
  }

  /** When the draft was kept as it is now, or that it cannot be. */
  get draft(): Pick<Keeper, 'keptAt' | 'hasFailed'> {
    return this.#keeper;
  }

  /** Keeps the draft now. */
  flush(): void {
    this.#keeper.flush();
  }

  /** Keeps the draft. No other tab can open it before everything is written. */
  async close(): Promise<void> {
    await this.#keeper.close();
    this.#unlock();
  }

  /** Closes without keeping the draft. */
  discard(): void {
    this.#keeper.stop();
    this.#unlock();
  }
}
