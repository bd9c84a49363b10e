import { CallError } from '../../src/platform/call-error.js';
import { isOtherOrigin, readText, timeLimit } from '../../src/platform/request.js';

/** What a request brought: an answer that the page may read, or how it failed. */
export type Probe = Answer | { readonly failed: 'timeout' | 'cors' | 'unreachable' };

export interface Answer {
  readonly response: Response;
  readonly body: string | CallError;
  readonly isUtf8: boolean;
  /** From the request to the end of the body, in milliseconds. */
  readonly time: number;
}

/** One request as the widget makes it: without credentials, without a header of its own, for at most 10 s. */
export async function probe(url: string): Promise<Probe> {
  const start = performance.now();
  const signal = AbortSignal.timeout(timeLimit);
  let response: Response | undefined;
  try {
    response = await fetch(url, { cache: 'no-cache', credentials: 'omit', signal });
    const copy = response.clone();
    const body = (await readText(response)) ?? new CallError('too-large', 'more than 5 MB');
    // What is too large is not read to its end.
    const isUtf8 = body instanceof CallError || isDecodable(await copy.arrayBuffer());
    return { response, body, isUtf8, time: performance.now() - start };
  } catch {
    if (signal.aborted) {
      return { failed: 'timeout' };
    }
    // What could be read at first was allowed to be: the connection broke.
    return { failed: response ? 'unreachable' : await whyUnread(url) };
  }
}

/** A request whose answer is of no interest succeeds without CORS: then there is a server, and it is CORS that lacks. */
async function whyUnread(url: string): Promise<'cors' | 'unreachable'> {
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
