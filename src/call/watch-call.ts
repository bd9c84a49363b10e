import { documentProperty } from '../platform/document.js';
import { CallClient, defaultRefresh, type Watcher } from './call-client.js';
import type { CallState } from './call-state.js';

/**
 * Watches the call at a URL, without a widget. All watches and widgets of a URL share one request per check.
 *
 * ```ts
 * const watch = new CallWatch('https://example.org/call.json', state => console.log(state.status));
 * // …
 * watch.stop();
 * ```
 */
export class CallWatch implements Watcher {
  readonly refresh: number;
  /** A watch always counts as visible. Checks still pause while the page is hidden. */
  readonly visible = true;
  readonly onState: (state: CallState) => void;
  readonly #client: CallClient;

  /**
   * @param url absolute, or relative to the page
   * @param onState called with each new state, from the first answer on
   * @param refresh seconds between checks; 0 for none. The smallest value of all watchers of this URL applies.
   * @throws TypeError if `url` is not a URL
   */
  constructor(url: string | URL, onState: (state: CallState) => void, refresh = defaultRefresh) {
    this.onState = onState;
    this.refresh = refresh;
    this.#client = CallClient.at(new URL(url, documentProperty('baseURI')).href);
    this.#client.add(this);
  }

  get state(): CallState {
    return this.#client.state;
  }

  /** Checks for changes now. The promise fulfils when the state is up to date, even if that is an error. */
  reload(): Promise<void> {
    return this.#client.check();
  }

  stop(): void {
    this.#client.remove(this);
  }
}
