import type { CallState } from '../document/call-state.js';
import type { JsonObject } from '../document/json.js';
import { patchBetween } from '../document/patch.js';
import type { Kept, KeepMessage } from '../workers/keep.worker.js';

/** Keeps a draft in the browser's store, in a worker. */
export class Keeper {
  readonly #worker = new Worker(new URL('../workers/keep.worker.ts', import.meta.url), { type: 'module' });
  readonly #id: string;
  #sent: JsonObject | undefined;
  /** When the draft was kept last, in milliseconds since 1970. */
  keptAt: number | undefined;
  /** The browser has no store, or it is full. */
  hasFailed = false;

  constructor(id: string, onKept: () => void) {
    this.#id = id;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Kept>) => {
      this.hasFailed = !data.isKept;
      this.keptAt = data.isKept ? data.time : this.keptAt;
      onKept();
    });
  }

  keepCall({ json, ...beside }: CallState, isSaved: boolean): void {
    this.#send({ isSaved, patch: patchBetween(this.#sent, json), beside });
    this.#sent = json;
  }

  /** Keeps a text that is being mended. */
  keepText(text: string): void {
    this.#send({ isSaved: false, text });
    this.#sent = undefined;
  }

  /** Ends the worker when everything is written. */
  close(): void {
    this.#worker.postMessage('close');
  }

  /** Ends the worker now. */
  stop(): void {
    this.#worker.terminate();
  }

  #send(message: Omit<KeepMessage, 'id' | 'time'>): void {
    this.#worker.postMessage({ id: this.#id, time: Date.now(), ...message } satisfies KeepMessage);
  }
}
