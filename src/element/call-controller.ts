import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CallClient, type Watcher } from '../call/call-client.js';
import { CallError } from '../call/call-error.js';
import type { CallState } from '../call/call-state.js';
import { readCall, reportUnusable } from '../call/read-call.js';
import { offerInlineData } from './inline-data.js';
import { report } from '../platform/warn-once.js';
import { isServer } from '../platform/is-server.js';

const loading: CallState = { status: 'loading' };

/** Watches the call of its host while that is in a document, and takes note of whether it is on screen. */
export class CallController implements ReactiveController, Watcher {
  refresh = 0;
  visible = true;
  readonly #host: ReactiveControllerHost & Element;
  readonly #listener: (state: CallState) => void;
  /** A server has none, and connects nothing. */
  readonly #observer = (isServer ||
    new IntersectionObserver(entries => {
      this.visible = entries.at(-1)?.isIntersecting ?? true;
      this.#client?.update();
    })) as IntersectionObserver;
  #url: string | undefined;
  #client: CallClient | undefined;
  #state = loading;
  /** What stands in the host is of the first URL. */
  #isFirstUrl = true;

  /** @param listener called with each state after the first. */
  constructor(host: ReactiveControllerHost & Element, listener: (state: CallState) => void) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  get state(): CallState {
    return this.#state;
  }

  /** Loads the call from a URL, or from another one than before, and looks for changes every `refresh` seconds. */
  follow(url: string, refresh: number): void {
    this.refresh = refresh;
    if (url === this.#url) {
      this.#client?.update();
      return;
    }
    this.#stop();
    this.#url = url;
    this.#state = loading;
    this.#start();
  }

  /** Shows a call that the host has, of which no more is trusted than of any other, without any request. */
  show(call: unknown): void {
    this.#stop();
    this.#url = undefined;
    const result = readCall(call);
    if ('error' in result) {
      this.#fail(result.error);
      return;
    }
    reportUnusable('call', result.unusable);
    this.onState({ status: 'ready', call: result.call });
  }

  /** Whether there is anything to look at again. */
  get canReload(): boolean {
    return !!this.#client;
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

  /** The client is kept, with what it knows, for when the host comes back. */
  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#client?.remove(this);
  }

  onState(state: CallState): void {
    if (state !== this.#state) {
      this.#state = state;
      this.#host.requestUpdate();
      this.#listener(state);
    }
  }

  #start(): void {
    if (this.#url === undefined || !this.#host.isConnected) {
      return;
    }
    if (!URL.canParse(this.#url, document.baseURI)) {
      this.#fail(new CallError('network', `src="${this.#url}" is not a URL`));
      return;
    }
    this.#client = CallClient.at(new URL(this.#url, document.baseURI).href, this.#client);
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
    report(error.message);
    this.onState({ status: 'failed', error });
  }
}
