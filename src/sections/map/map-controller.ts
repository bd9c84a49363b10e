import type { ReactiveElement } from 'lit';
import { isServer } from '../../platform/is-server.js';
import { loadJson, ofRelease } from '../../platform/load-json.js';
import { assetUrl } from '../../platform/script-file.js';

type Host = Pick<ReactiveElement, 'renderRoot' | 'requestUpdate'> & { readonly files: string | undefined };

/** The outline of the continents: of the map that the page brought with it, or loaded once when a map is shown. */
export class MapController {
  readonly #host: Host;
  #land: string | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** SVG path data in degrees, north up: x is the longitude, y the negated latitude. Empty until it has loaded. */
  get land(): string {
    if (this.#land === undefined && !isServer) {
      this.#land = this.#host.renderRoot.querySelector('.land')?.getAttribute('d') ?? '';
      if (!this.#land) {
        void this.#load();
      }
    }
    return this.#land ?? '';
  }

  async #load(): Promise<void> {
    const url = assetUrl('land.json', this.#host.files);
    this.#land = (await loadJson(url, String, ofRelease)) ?? '';
    this.#host.requestUpdate();
  }
}
