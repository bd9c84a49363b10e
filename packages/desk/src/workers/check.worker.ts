/** Checks the call in a worker, because checking a long call takes a noticeable time. */
import { checkCall, type Finding } from 'metropolis-call-contract';
import type { JsonObject } from '../document/json.js';
import { type Patch, patched } from '../document/patch.js';

export interface CheckMessage {
  /** Number of the message. The answer has the same number. */
  readonly version: number;
  readonly patch: Patch;
  /** The version to compare the call with. Only sent if it changed. */
  readonly previous?: JsonObject;
}

export interface CheckAnswer {
  readonly version: number;
  readonly findings: readonly Finding[];
  /** Findings of the version to compare with, if that version was sent. */
  readonly findingsBefore?: readonly Finding[];
}

let json: JsonObject | undefined;
let previous: JsonObject | undefined;
let waiting: CheckMessage | undefined;

addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => {
  json = patched(json, data.patch);
  previous = data.previous ?? previous;
  const isQueued = waiting !== undefined;
  const kept = data.previous ?? waiting?.previous;
  waiting = { ...data, ...(kept && { previous: kept }) };
  if (!isQueued) {
    setTimeout(check);
  }
});

/** Answers only the latest message. Messages that were queued before it are skipped. */
function check(): void {
  const message = waiting;
  waiting = undefined;
  if (message && json) {
    const answer: CheckAnswer = {
      version: message.version,
      findings: checkCall(json, previous ? { previous } : {}).findings,
      ...(message.previous && { findingsBefore: checkCall(message.previous).findings }),
    };
    postMessage(answer);
  }
}
