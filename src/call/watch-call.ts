import { CallClient, defaultRefresh, type Watcher } from './call-client.js';
import type { CallState } from './call-state.js';

/**
 * Watches the call at a URL, without any widget. All that watch a URL share one request per check, widgets included.
 *
 * ```ts
 * const watch = new CallWatch('https://example.org/call.json', state => console.log(state.status));
 * // …
 * watch.stop();
 * ```
 */
export class CallWatch implements Watcher {
  readonly refresh: number;
  /** Nobody is to miss what changes; a page that is hidden rests all the same. */
  readonly visible = true;
  readonly onState: (state: CallState) => void;
  readonly #client: CallClient;

  /**
   * @param url absolute, or relative to the page. Throws a `TypeError` where it is not a URL.
   * @param onState called with each new state, from the first answer on.
   * @param refresh seconds between checks; 0 for none. The smallest that anybody asks for at this URL counts.
   */
  constructor(url: string | URL, onState: (state: CallState) => void, refresh = defaultRefresh) {
    this.onState = onState;
    this.refresh = refresh;
    this.#client = CallClient.at(new URL(url, document.baseURI).href);
    this.#client.add(this);
  }

  get state(): CallState {
    return this.#client.state;
  }

  /** Looks for changes now; resolves when the state is up to date, whatever it is. */
  reload(): Promise<void> {
    return this.#client.check();
  }

  stop(): void {
    this.#client.remove(this);
  }
}
