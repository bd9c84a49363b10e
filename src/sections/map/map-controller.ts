import type { ReactiveControllerHost } from 'lit';
import { bodyLimit } from '../../call/call-client.js';
import { isServer } from '../../platform/is-server.js';
import { requestText } from '../../platform/request.js';
import { assetUrl } from '../../platform/script-file.js';
import { warnOnce } from '../../platform/warn-once.js';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'> & { readonly files: string | undefined };

/** Loads the outline of the continents, once, when a map is shown. */
export class MapController {
  readonly #host: Host;
  #land: string | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** SVG path data in degrees, north up: x is the longitude, y the negated latitude. Empty until it has loaded. */
  get land(): string {
    if (this.#land === undefined && !isServer) {
      this.#land = '';
      void this.#load();
    }
    return this.#land ?? '';
  }

  async #load(): Promise<void> {
    const url = assetUrl('land.json', this.#host.files);
    const answer = url === undefined ? '""' : await requestText(url, { sizeLimit: bodyLimit });
    if (typeof answer === 'string') {
      this.#land = String(JSON.parse(answer));
      this.#host.requestUpdate();
    } else {
      warnOnce(`${String(url)}: ${answer.code}: ${answer.message}; the map has no outline`);
    }
  }
}
