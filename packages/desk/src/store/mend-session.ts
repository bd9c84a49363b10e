import type { Broken } from '../document/opened.js';
import { Keeper } from './keeper.js';

/** An open file that cannot be read as a call. The user mends its text. */
export class MendSession {
  readonly id: string;
  readonly broken: Broken;
  readonly handle: FileSystemFileHandle | undefined;
  readonly #unlock: () => void;
  readonly #keeper: Keeper;
  #text: string;
  /** Called when the draft was stored, or could not be stored. */
  onKept: () => void = () => undefined;

  /** @param text the text of a draft. Default: the text of the file. */
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

  /** Name of the file. */
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

  /** When the current draft was stored, or that storing failed. */
  get draft(): Pick<Keeper, 'keptAt' | 'hasFailed'> {
    return this.#keeper;
  }

  /** Stores the draft now. */
  flush(): void {
    this.#keeper.flush();
  }

  /** Stores the draft and closes the session. Other tabs can open the draft when everything is written. */
  async close(): Promise<void> {
    await this.#keeper.close();
    this.#unlock();
  }

  /** Closes the session without storing the draft. */
  discard(): void {
    this.#keeper.stop();
    this.#unlock();
  }
}
