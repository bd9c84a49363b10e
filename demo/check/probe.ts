import { CallError } from '../../src/call/call-error.js';
import { bodyLimit } from '../../src/call/call-client.js';
import { isOtherOrigin, readText, timeLimit } from '../../src/platform/request.js';

/** The outcome of a request: an answer that the page can read, or how it failed. */
export type Probe = Answer | { readonly failed: 'timeout' | 'cors' | 'unreachable' };

export interface Answer {
  readonly response: Response;
  readonly body: string | CallError;
  readonly isUtf8: boolean;
  /** Milliseconds from the request to the end of the body. */
  readonly time: number;
}

/** Sends the request that the widget sends: no credentials, no header of its own, at most 10 s. */
export async function probe(url: string): Promise<Probe> {
  const start = performance.now();
  const signal = AbortSignal.timeout(timeLimit);
  let response: Response | undefined;
  try {
    response = await fetch(url, { cache: 'no-cache', credentials: 'omit', signal });
    const copy = response.clone();
    const body = (await readText(response, bodyLimit)) ?? new CallError('too-large', 'more than 5 MB');
    // A body that is too large is not read to its end.
    const isUtf8 = body instanceof CallError || isDecodable(await copy.arrayBuffer());
    return { response, body, isUtf8, time: performance.now() - start };
  } catch {
    if (signal.aborted) {
      return { failed: 'timeout' };
    }
    // A response without a whole body: CORS allowed it, then the connection broke.
    return { failed: response ? 'unreachable' : await findCause(url) };
  }
}

/** A `no-cors` request succeeds even without CORS headers. If it does, the server works and only CORS is missing. */
async function findCause(url: string): Promise<'cors' | 'unreachable'> {
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(timeLimit) });
    return isOtherOrigin(url) ? 'cors' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

function isDecodable(bytes: ArrayBuffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
