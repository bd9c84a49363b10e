import type { Call } from './call.js';
import { CallError } from './call-error.js';
import { readCall, type ReadResult } from './read-call.js';

/** Reads what a request brought: the body as text, or why there is none. */
export function readAnswer(answer: string | CallError): ReadResult {
  if (answer instanceof CallError) {
    return { error: answer };
  }
  try {
    return readCall(JSON.parse(answer));
  } catch (error) {
    return { error: new CallError('not-json', String(error)) };
  }
}

/** Whether a call says anything that the one that is shown does not. A cache may answer with a record from before it. */
export function isNews(call: Call, shown: Call): boolean {
  const isOlder = call.id === shown.id && Date.parse(call.updated ?? '') < Date.parse(shown.updated ?? '');
  return !isOlder && JSON.stringify(call) !== JSON.stringify(shown);
}
