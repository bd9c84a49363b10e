import type { RequestFailure } from '../platform/request.js';
import type { Call, Signatory } from './call.js';
import { CallError } from './call-error.js';
import { readCall, readList, type ReadResult } from './read-call.js';

/** Reads the result of a request. */
export function readAnswer(answer: string | RequestFailure): ReadResult {
  if (typeof answer !== 'string') {
    return { error: new CallError(answer.code, answer.message, answer.retryAfter) };
  }
  try {
    return readCall(JSON.parse(answer));
  } catch (error) {
    return { error: new CallError('not-json', String(error)) };
  }
}

/** Reads the result of a request for a whole list of signatories. The result is an error message if there is no list. */
export function readListAnswer(answer: string | RequestFailure): readonly Signatory[] | string {
  if (typeof answer !== 'string') {
    return `${answer.code}: ${answer.message}`;
  }
  try {
    return readList(JSON.parse(answer)) ?? 'not a list of signatories';
  } catch (error) {
    return String(error);
  }
}

/** Whether a call differs from the one shown, and is not older: a cache may answer with an outdated version. */
export function isNews(call: Call, shown: Call): boolean {
  const isOlder = call.id === shown.id && Date.parse(call.updated ?? '') < Date.parse(shown.updated ?? '');
  return !isOlder && JSON.stringify(call) !== JSON.stringify(shown);
}
