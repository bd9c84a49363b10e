import type { Finding } from 'metropolis-call-contract';
import type { JsonObject } from '../document/json.js';
import { patchBetween } from '../document/patch.js';
import type { CheckAnswer, CheckMessage } from '../workers/check.worker.js';

/** Checks a call in a worker. */
export class Checker {
  readonly #worker = new Worker(new URL('../workers/check.worker.ts', import.meta.url), { type: 'module' });
  readonly #onFindings: () => void;
  #sent: JsonObject | undefined;
  #previous: JsonObject | undefined;
  #version = 0;
  #answered = 0;
  findings: readonly Finding[] = [];
  /** Of what the call is compared with. */
  findingsBefore: readonly Finding[] = [];

  constructor(onFindings: () => void) {
    this.#onFindings = onFindings;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => this.#take(data));
  }

  /** Whether the findings are those of what was sent last. */
  get isCurrent(): boolean {
    return this.#answered === this.#version;
  }

  check(json: JsonObject, previous: JsonObject): void {
    this.#version += 1;
    const message: CheckMessage = {
      version: this.#version,
      patch: patchBetween(this.#sent, json),
      ...(previous !== this.#previous && { previous }),
    };
    this.#sent = json;
    this.#previous = previous;
    this.#worker.postMessage(message);
  }

  close(): void {
    this.#worker.terminate();
  }

  #take({ version, findings, findingsBefore }: CheckAnswer): void {
    this.#answered = version;
    this.findings = findings;
    this.findingsBefore = findingsBefore ?? this.findingsBefore;
    this.#onFindings();
  }
}
