import { CallClient, type Watcher } from './call-client.js';
import type { CallState } from './call-state.js';

/** How often a call is looked at where nothing else is asked for, in seconds. */
export const defaultRefresh = 60;

/** The clients in use on this page, by absolute URL. */
const clients = new Map<string, CallClient>();

/**
 * Watches the call at a URL. All watches of a URL share one client, and so one request per check.
 *
 * ```ts
 * const watch = new CallWatch('https://example.org/call.json', state => console.log(state.status));
 * // …
 * watch.stop();
 * ```
 */
export class CallWatch implements Watcher {
  readonly #url: string;
  readonly #client: CallClient;
  readonly #listener: (state: CallState) => void;
  #refresh: number;
  #visible = true;

  /**
   * @param url absolute, or relative to the page.
   * @param listener called with each new state, from the first answer on.
   * @param refresh seconds between checks; 0 for none. The smallest that any watch of this URL asks for counts.
   */
  constructor(url: string | URL, listener: (state: CallState) => void, refresh = defaultRefresh) {
    this.#url = new URL(url, document.baseURI).href;
    this.#listener = listener;
    this.#refresh = refresh;
    const client = clients.get(this.#url) ?? new CallClient(this.#url);
    clients.set(this.#url, client);
    this.#client = client;
    client.add(this);
  }

  get state(): CallState {
    return this.#client.state;
  }

  get refresh(): number {
    return this.#refresh;
  }

  set refresh(seconds: number) {
    this.#refresh = seconds;
    this.#client.update();
  }

  /** Whether anybody can see what is made of the call. Checks pause while no watch of the URL is visible. Default: true. */
  get visible(): boolean {
    return this.#visible;
  }

  set visible(visible: boolean) {
    this.#visible = visible;
    this.#client.update();
  }

  /** Looks for changes now; resolves when the state is up to date, whatever it is. */
  reload(): Promise<void> {
    return this.#client.check();
  }

  /** Ends the watch. What comes into its place at once, as when an element is moved, finds the client still there. */
  stop(): void {
    this.#client.remove(this);
    queueMicrotask(() => this.#release());
  }

  onState(state: CallState): void {
    this.#listener(state);
  }

  #release(): void {
    if (!this.#client.isWatched && clients.get(this.#url) === this.#client) {
      this.#client.close();
      clients.delete(this.#url);
    }
  }
}
