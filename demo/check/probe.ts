import { timeLimit } from '../../src/platform/request.js';

/** The result of a request: a response that the page can read, or the reason why there is none. */
export type Probe = Answer | { readonly failed: 'timeout' | 'unreadable' | 'unreachable' };

export interface Answer {
  readonly response: Response;
  /** The body. If it is too large, only its start, a little longer than the limit. */
  readonly body: Uint8Array;
  /** Milliseconds from the request to the end of the body. */
  readonly time: number;
}

/** Sends the request that the widget sends: no credentials, no header of its own, at most 10 s. */
export async function probe(url: string, sizeLimit: number): Promise<Probe> {
  const start = performance.now();
  const signal = AbortSignal.timeout(timeLimit);
  let response: Response | undefined;
  try {
    response = await fetch(url, { cache: 'no-cache', credentials: 'omit', signal });
    const body = await readBytes(response, sizeLimit);
    return { response, body, time: performance.now() - start };
  } catch {
    if (signal.aborted) {
      return { failed: 'timeout' };
    }
    // A response without a whole body: the page may read it, then the connection broke.
    return { failed: response || !(await answers(url)) ? 'unreachable' : 'unreadable' };
  }
}

/** Whether a server answers. A `no-cors` request succeeds even if the response has no CORS headers. */
async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(timeLimit) });
    return true;
  } catch {
    return false;
  }
}

/** Reads a body up to the limit and a little more. */
async function readBytes({ body }: Response, sizeLimit: number): Promise<Uint8Array> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let chunk; size <= sizeLimit && (chunk = (await reader?.read())?.value); size += chunk.length) {
    chunks.push(chunk);
  }
  void reader?.cancel();
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
