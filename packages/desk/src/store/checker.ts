import type { Finding } from 'metropolis-call-contract';
import type { JsonObject } from '../document/json.js';
import { patchBetween } from '../document/patch.js';
import { Throttle } from './throttle.js';
import type { CheckAnswer, CheckMessage } from '../workers/check.worker.js';

/** The check starts this long after the last change, in milliseconds. */
const checkAfter = 300;

/** Checks a call in a worker. */
export class Checker {
  readonly #worker = new Worker(new URL('../workers/check.worker.ts', import.meta.url), { type: 'module' });
  readonly #read: () => { readonly json: JsonObject; readonly before: JsonObject };
  readonly #onFindings: () => void;
  readonly #checking = new Throttle(checkAfter, () => this.check());
  #sent: JsonObject | undefined;
  #before: JsonObject | undefined;
  #version = 0;
  #answered = 0;
  findings: readonly Finding[] = [];
  /** Findings of the version that the call is compared with. */
  findingsBefore: readonly Finding[] = [];

  /** @param read returns the current call, and the version to compare it with. */
  constructor(
    read: () => { readonly json: JsonObject; readonly before: JsonObject },
    onFindings: () => void,
  ) {
    this.#read = read;
    this.#onFindings = onFindings;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => this.#take(data));
  }

  /** Whether the findings belong to the current call. */
  get isCurrent(): boolean {
    return this.#answered === this.#version && !this.#checking.isWaiting;
  }

  /** Checks after the next pause in typing. */
  postpone(): void {
    this.#checking.postpone();
  }

  /** Checks now. */
  check(): void {
    const { json, before } = this.#read();
    this.#version += 1;
    const message: CheckMessage = {
      version: this.#version,
      patch: patchBetween(this.#sent, json),
      ...(before !== this.#before && { previous: before }),
    };
    this.#sent = json;
    this.#before = before;
    this.#worker.postMessage(message);
  }

  close(): void {
    this.#checking.cancel();
    this.#worker.terminate();
  }

  #take({ version, findings, findingsBefore }: CheckAnswer): void {
    this.#answered = version;
    this.findings = findings;
    this.findingsBefore = findingsBefore ?? this.findingsBefore;
    this.#onFindings();
  }
}
