import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** From 1200 px on, at the browser's usual text size. */
const wide = matchMedia('(min-width: 75rem)');

/** Whether the preview fits beside the fields. A part that has it is rendered again when that changes. */
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
