import { CallError } from './call-error.js';
import { readBody } from './read-body.js';

/** How long a request may take from its start to the end of its body, in milliseconds. */
export const timeLimit = 10_000;

/**
 * One request for a call: its body as text, or why there is none.
 *
 * It sends no credentials and no header of its own, so that it is a simple request (Fetch §CORS) with no preflight.
 *
 * @param revalidate asks the server whether its copy changed (304) rather than trusting the HTTP cache.
 * @param signal ends the request; its outcome is then of no more use.
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
      : new CallError('network', `${String(error)}${isForeign(url) ? foreignHelp : ''}`);
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}

/** An answer without CORS looks like none at all (Fetch §CORS), so that both are told of. */
const foreignHelp = '; another host has to send Access-Control-Allow-Origin: *';

/** Whether a page needs permission to read it; in a sandbox, it does for all. */
export function isForeign(url: string): boolean {
  return new URL(url).origin !== origin;
}

/**
 * `Retry-After` in milliseconds, from either of its forms (RFC 9110 §10.2.3); 0 where it says nothing. A date is
 * taken against the server's own clock where the answer tells it, as the visitor's may be wrong.
 */
function readRetryAfter(headers: Headers): number {
  const value = headers.get('retry-after') ?? '';
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  return Math.max(0, Number(value) * 1000 || Date.parse(value) - now || 0);
}
