import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CallError } from './call/call-error.js';
import type { CallState } from './call/call-state.js';
import { describeUnusable, readCall } from './call/read-call.js';
import { CallWatch } from './call/watch-call.js';
import { report } from './report.js';

const loading: CallState = { status: 'loading' };

/** Watches the call of its host while that is in a document, and takes note of whether it is on screen. */
export class CallController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onState: (state: CallState) => void;
  readonly #observer = new IntersectionObserver(entries => {
    if (this.#watch) {
      this.#watch.visible = entries.some(entry => entry.isIntersecting);
    }
  });
  #url: string | undefined;
  #refresh = 0;
  #watch: CallWatch | undefined;
  #state = loading;

  /** @param onState called with each state after the first. */
  constructor(host: ReactiveControllerHost & Element, onState: (state: CallState) => void) {
    this.#host = host;
    this.#onState = onState;
    host.addController(this);
  }

  get state(): CallState {
    return this.#state;
  }

  /** Loads the call from a URL, or from another one than before, and looks for changes every `refresh` seconds. */
  follow(url: string, refresh: number): void {
    if (url !== this.#url) {
      this.#stop();
      this.#url = url;
      this.#state = loading;
    }
    this.#refresh = refresh;
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
    if (result.unusable.length) {
      report(`call: ${describeUnusable(result.unusable)}`);
    }
    this.#become({ status: 'ready', call: result.call });
  }

  async reload(): Promise<void> {
    await this.#watch?.reload();
  }

  hostConnected(): void {
    this.#start();
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#stop();
  }

  #start(): void {
    if (this.#watch) {
      this.#watch.refresh = this.#refresh;
    } else if (this.#url !== undefined && this.#host.isConnected) {
      this.#open(this.#url);
    }
  }

  #open(url: string): void {
    if (!URL.canParse(url, document.baseURI)) {
      this.#fail(new CallError('network', `"${url}" is not a URL`));
      return;
    }
    this.#watch = new CallWatch(url, state => this.#become(state), this.#refresh);
    if (this.#watch.state.status !== 'loading') {
      this.#become(this.#watch.state);
    }
  }

  #stop(): void {
    this.#watch?.stop();
    this.#watch = undefined;
  }

  #fail(error: CallError): void {
    report(error.message);
    this.#become({ status: 'failed', error });
  }

  #become(state: CallState): void {
    if (state !== this.#state) {
      this.#state = state;
      this.#onState(state);
      this.#host.requestUpdate();
    }
  }
}
