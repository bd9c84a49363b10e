import { CallError } from './call-error.js';

/** Time limit of a request, from its start to the end of the body, in milliseconds. */
export const timeLimit = 10_000;

/** Size limit of a body after decompression, in bytes, unless a request has its own. */
const bodyLimit = 5e6;

/**
 * Requests a text once. The request has no credentials and no header of its own: another host needs no preflight for it
 * (Fetch §CORS).
 *
 * @param url absolute
 * @param cache `no-cache` asks the server whether the cached copy is still current (304)
 * @param signal aborts the request; the result is then meaningless
 * @param sizeLimit of the body after decompression, in bytes
 */
export async function requestText(
  url: string,
  cache: RequestCache = 'default',
  signal?: AbortSignal,
  sizeLimit = bodyLimit,
): Promise<string | CallError> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeLimit);
  const stop = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
  const timeout = new CallError('timeout', 'no complete answer within 10 s');
  // A page may have replaced `fetch` by a version that ignores the signal.
  const stopped = new Promise<CallError>(resolve => stop.addEventListener('abort', () => resolve(timeout)));
  try {
    const answer = fetch(url, { cache, credentials: 'omit', signal: stop });
    return await Promise.race([stopped, answer.then(response => readResponse(response, sizeLimit))]);
  } catch (error) {
    return limit.signal.aborted
      ? timeout
      : new CallError('network', `${String(error)}${isOtherOrigin(url) ? corsAdvice : ''}`);
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}

async function readResponse(response: Response, sizeLimit: number): Promise<string | CallError> {
  return response.ok
    ? ((await readText(response, sizeLimit)) ??
        new CallError('too-large', `more than ${sizeLimit / 1000} kB`))
    : new CallError('http', `status ${response.status}`, readRetryAfter(response.headers));
}

/** A script cannot tell an answer without CORS from no answer at all (Fetch §CORS), so the message covers both. */
const corsAdvice = '; another host must send Access-Control-Allow-Origin: *';

/** Whether the page needs CORS to read a URL. The opaque origin of a sandboxed page differs from every origin. */
export function isOtherOrigin(url: string): boolean {
  return new URL(url).origin !== origin;
}

/**
 * Reads a body as UTF-8 text, with or without a byte order mark (RFC 8259 §8.1). Reading a stream makes it possible to
 * stop at the size limit. A page may have replaced `fetch` by a version that has no streams: then the limit does not hold.
 *
 * @returns undefined if the body is larger than the limit
 */
async function readText(response: Response, sizeLimit: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  if (!response.body) {
    return response.text();
  }
  const reader = response.body.getReader();
  let size = 0;
  let text = '';
  for (
    let chunk;
    (chunk = await reader.read()).value;
    text += decoder.decode(chunk.value, { stream: true })
  ) {
    size += chunk.value.length;
    if (size > sizeLimit) {
      return undefined;
    }
  }
  return text + decoder.decode();
}

/**
 * `Retry-After` in milliseconds, from either of its two forms (RFC 9110 §10.2.3); 0 if it is missing. A date is compared
 * with the server's clock (`Date`) if the answer has it, because the visitor's clock may be wrong.
 */
function readRetryAfter(headers: Headers): number {
  const value = headers.get('retry-after') ?? '';
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  return Math.max(0, Number(value) * 1000 || Date.parse(value) - now || 0);
}
