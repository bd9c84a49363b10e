/** Checks the call. It runs beside the page, as checking a long call takes a part of a second. */
import { checkCall, type Finding } from 'metropolis-call-contract';
import type { JsonObject } from '../document/json.js';
import { type Patch, patched } from '../document/patch.js';

export interface CheckMessage {
  /** Counts up: the answer has the same. */
  readonly version: number;
  readonly patch: Patch;
  /** What the call is compared with, if it is another than before. */
  readonly previous?: JsonObject;
}

export interface CheckAnswer {
  readonly version: number;
  readonly findings: readonly Finding[];
  /** Of what the call is compared with, if that was sent. */
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

/** Answers the last message, when those that came meanwhile are in. */
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
