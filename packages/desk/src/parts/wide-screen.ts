import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** 1200 px or more at the browser's default text size. */
const wide = matchMedia('(min-width: 75rem)');

/** Knows whether the preview fits beside the fields. Its host is rendered again when that changes. */
export class WideScreen implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isWide(): boolean {
    return wide.matches;
  }

  hostConnected(): void {
    wide.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    wide.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
