import type { CallState } from '../document/call-state.js';
import type { JsonObject } from '../document/json.js';
import { patchBetween } from '../document/patch.js';
import type { Kept, KeepMessage } from '../workers/keep.worker.js';
import { Throttle } from './throttle.js';

/** A change waits at most this long before it is written to the draft, in milliseconds. */
const keepAfter = 250;

/** The content of a draft: a call, or a text that is being mended. */
export type Draft = { readonly state: CallState; readonly isSaved: boolean } | { readonly text: string };

/** Writes a draft to the browser's store, in a worker. */
export class Keeper {
  readonly #worker = new Worker(new URL('../workers/keep.worker.ts', import.meta.url), { type: 'module' });
  readonly #id: string;
  readonly #read: () => Draft;
  readonly #keeping = new Throttle(keepAfter, () => this.#keep(this.#read()));
  #sent: JsonObject | undefined;
  readonly #closed: Promise<void>;
  /** When the draft was last sent to the worker, in milliseconds since 1970. */
  #sentAt = 0;
  /** When the current draft was stored, in milliseconds since 1970. Undefined while a change waits to be stored. */
  keptAt: number | undefined;
  /** Whether the last write failed: the browser has no store, or it is full. */
  hasFailed = false;

  /** @param read returns the current draft. */
  constructor(id: string, read: () => Draft, onKept: () => void) {
    this.#id = id;
    this.#read = read;
    this.#closed = new Promise(resolve => {
      this.#worker.addEventListener('message', ({ data }: MessageEvent<Kept>) => {
        if (data === 'closed') {
          resolve();
          return;
        }
        this.hasFailed = !data.isKept;
        const isNewest = data.time === this.#sentAt && !this.#keeping.isWaiting;
        this.keptAt = data.isKept && isNewest ? data.time : undefined;
        onKept();
      });
      // The worker's file could not be loaded, or has a fault.
      this.#worker.addEventListener('error', () => {
        this.hasFailed = true;
        resolve();
        onKept();
      });
    });
  }

  /** Stores the draft soon. */
  request(): void {
    this.keptAt = undefined;
    this.#keeping.request();
  }

  /** Stores a waiting change now. */
  flush(): void {
    this.#keeping.flush();
  }

  /** Stores a waiting change, and ends the worker. Resolves when everything is written or has failed. */
  close(): Promise<void> {
    this.flush();
    this.#worker.postMessage('close');
    return this.#closed;
  }

  /** Ends the worker now. A waiting change is lost. */
  stop(): void {
    this.#keeping.cancel();
    this.#worker.terminate();
  }

  #keep(draft: Draft): void {
    if ('text' in draft) {
      this.#send({ isSaved: false, text: draft.text });
      this.#sent = undefined;
    } else {
      const { json, ...beside } = draft.state;
      this.#send({ isSaved: draft.isSaved, patch: patchBetween(this.#sent, json), beside });
      this.#sent = json;
    }
  }

  #send(message: Omit<KeepMessage, 'id' | 'time'>): void {
    this.#sentAt = Date.now();
    this.#worker.postMessage({ id: this.#id, time: this.#sentAt, ...message } satisfies KeepMessage);
  }
}
