import { CallError } from './call-error.js';
import { readBody } from './read-body.js';

/** Time limit of a request, from its start to the end of the body, in milliseconds. */
export const timeLimit = 10_000;

/**
 * Requests a call once. The request has no credentials and no header of its own: another host needs no preflight for it
 * (Fetch §CORS).
 *
 * @param revalidate asks the server whether the cached copy is still current (304)
 * @param signal aborts the request; the result is then meaningless
 * @returns the body as text, or an error
 */
export async function requestCall(
  url: string,
  revalidate: boolean,
  signal: AbortSignal,
): Promise<string | CallError> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeLimit);
  try {
    const response = await fetch(url, {
      cache: revalidate ? 'no-cache' : 'default',
      credentials: 'omit',
      signal: AbortSignal.any([signal, limit.signal]),
    });
    return response.ok
      ? await readBody(response)
      : new CallError('http', `status ${response.status}`, readRetryAfter(response.headers));
  } catch (error) {
    return limit.signal.aborted
      ? new CallError('timeout', 'no whole answer within 10 s')
      : new CallError('network', `${String(error)}${isOtherOrigin(url) ? corsAdvice : ''}`);
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}

/** A script cannot tell an answer without CORS from no answer at all (Fetch §CORS), so the message covers both. */
const corsAdvice = '; another host has to send Access-Control-Allow-Origin: *';

/** Whether the page needs CORS to read a URL. The opaque origin of a sandboxed page differs from every origin. */
export function isOtherOrigin(url: string): boolean {
  return new URL(url).origin !== origin;
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
