import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CallClient, type Watcher } from '../call/call-client.js';
import { CallError } from '../platform/call-error.js';
import type { CallState } from '../call/call-state.js';
import { readCall, warnOfUnusable } from '../call/read-call.js';
import { resolveUrl } from '../platform/document.js';
import { isServer } from '../platform/is-server.js';
import { warnOnce } from '../platform/warn-once.js';
import { offerInlineData } from './inline-data.js';

const loading: CallState = { status: 'loading' };

/**
 * Owns the state that its host shows. The call comes from the client of a URL, or from the host itself. While the host is
 * connected, the client is told whether it is on screen.
 */
export class CallController implements ReactiveController, Watcher {
  refresh = 0;
  visible = true;
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: (state: CallState, previous: CallState) => void;
  /** Undefined on a server, where nothing connects. */
  readonly #observer = (isServer ||
    new IntersectionObserver(entries => {
      this.visible = !!entries.at(-1)?.isIntersecting;
      this.#client?.update();
    })) as IntersectionObserver;
  #url: string | undefined;
  #client: CallClient | undefined;
  #state = loading;
  #isGiven = false;
  /** Inline data belong to the first URL. */
  #isFirstUrl = true;

  /** @param onChange called with each new state and the one that it replaces. */
  constructor(
    host: ReactiveControllerHost & Element,
    onChange: (state: CallState, previous: CallState) => void,
  ) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get state(): CallState {
    return this.#state;
  }

  /** Whether a request could bring anything new. */
  get canReload(): boolean {
    return !!this.#client;
  }

  /** Loads the call at a URL and looks for changes every `refresh` seconds. A call that the host gave has priority. */
  follow(url: string, refresh: number): void {
    this.refresh = refresh;
    if (this.#isGiven || url === this.#url) {
      this.#client?.update();
      return;
    }
    this.#stop();
    this.#url = url;
    this.#state = loading;
    this.#start();
  }

  /**
   * Shows a call that the host gives, without any request. It is untrusted, like any other call.
   *
   * @param call undefined ends this: the next `follow` loads its URL.
   */
  give(call: unknown): void {
    this.#isGiven = call !== undefined;
    if (!this.#isGiven) {
      return;
    }
    this.#stop();
    this.#url = undefined;
    const result = readCall(call);
    if ('error' in result) {
      this.#fail(result.error);
      return;
    }
    warnOfUnusable('call', result.unusable);
    this.onState({ status: 'ready', call: result.call });
  }

  async reload(): Promise<void> {
    await this.#client?.check();
  }

  hostConnected(): void {
    if (isServer) {
      return;
    }
    this.#start();
    this.#observer.observe(this.#host);
  }

  /** Keeps the client and what it knows, for when the host comes back. */
  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#client?.remove(this);
  }

  onState(state: CallState): void {
    const previous = this.#state;
    if (state !== previous) {
      this.#state = state;
      this.#host.requestUpdate();
      this.#onChange(state, previous);
    }
  }

  #start(): void {
    if (this.#url === undefined || !this.#host.isConnected) {
      return;
    }
    const url = resolveUrl(this.#url);
    if (url === undefined) {
      this.#fail(new CallError('network', `src="${this.#url}" is not a URL`));
      return;
    }
    this.#client = CallClient.at(url, this.#client);
    if (this.#isFirstUrl) {
      this.#isFirstUrl = false;
      offerInlineData(this.#host, this.#client);
    }
    this.#client.add(this);
    if (this.#client.state.status !== 'loading') {
      this.onState(this.#client.state);
    }
  }

  #stop(): void {
    this.#client?.remove(this);
    this.#client = undefined;
  }

  #fail(error: CallError): void {
    warnOnce(error.message);
    this.onState({ status: 'failed', error });
  }
}
