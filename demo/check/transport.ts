import { CallError } from '../../src/call/call-error.js';
import { isOtherOrigin } from '../../src/platform/request.js';
import { advice, type Finding, good, problem } from './finding.js';
import type { Answer } from './probe.js';

/** Milliseconds. Visitors notice a longer wait. */
const slowFrom = 2000;

/** Checks how the answer came: its time, its origin and its headers. */
export function checkTransport({ response, body, isUtf8, time }: Answer, url: string): readonly Finding[] {
  const findings = [checkTime(time), checkOrigin(response, url)];
  if (response.redirected) {
    findings.push(advice('redirected', response.url));
  }
  if (!response.ok) {
    return [problem('http', String(response.status)), ...findings];
  }
  if (body instanceof CallError) {
    return [problem('too-large'), ...findings];
  }
  return [
    ...(isUtf8 ? [] : [problem('not-utf8')]),
    ...findings,
    checkType(response.headers.get('content-type') ?? ''),
    checkCaching(response.headers),
    checkValidator(response, url),
  ];
}

function checkTime(time: number): Finding {
  const seconds = (time / 1000).toFixed(1);
  return time > slowFrom ? advice('slow', seconds) : good('in-time', seconds);
}

/**
 * An answer from another origin was readable, so CORS works. For the page's own origin only the header can tell, and a
 * server may send it to other origins only.
 */
function checkOrigin({ headers }: Response, url: string): Finding {
  const allowed = headers.get('access-control-allow-origin') === '*';
  return isOtherOrigin(url) || allowed ? good('cors-open') : advice('cors-unseen');
}

function checkType(type: string): Finding {
  return /^application\/([\w.-]+\+)?json\b/i.test(type) ? good('type', type) : advice('type-other', type);
}

/** The widget's first request accepts what caches have; its later ones ask the server. */
function checkCaching(headers: Headers): Finding {
  const value = headers.get('cache-control') ?? '';
  const age = Number(/max-age=(\d+)/i.exec(value)?.[1] ?? 0);
  if (!value) {
    return advice('cache-none');
  }
  if (/no-store/i.test(value)) {
    return advice('cache-no-store', value);
  }
  return age > 3600 && !/no-cache/i.test(value) ? advice('cache-long', value) : good('cache-fits', value);
}

/** The `ETag` of another origin is hidden unless the server exposes it (Fetch, "CORS-safelisted response-header name"). */
function checkValidator({ headers }: Response, url: string): Finding {
  if (headers.has('etag') || headers.has('last-modified')) {
    return good('validator');
  }
  return advice(isOtherOrigin(url) ? 'validator-unseen' : 'validator-none');
}
