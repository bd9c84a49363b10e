import type { Call } from './call.js';
import { CallError } from '../platform/call-error.js';
import { readCall, type ReadResult } from './read-call.js';

/** Reads the result of a request. */
export function readAnswer(answer: string | CallError): ReadResult {
  if (typeof answer !== 'string') {
    return { error: answer };
  }
  try {
    return readCall(JSON.parse(answer));
  } catch (error) {
    return { error: new CallError('not-json', String(error)) };
  }
}

/** Whether a call differs from the one shown, and is not older: a cache may answer with an outdated version. */
export function isNews(call: Call, shown: Call): boolean {
  const isOlder = call.id === shown.id && Date.parse(call.updated ?? '') < Date.parse(shown.updated ?? '');
  return !isOlder && JSON.stringify(call) !== JSON.stringify(shown);
}
