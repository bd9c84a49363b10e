import { CallError } from '../../src/call/call-error.js';
import { isOtherOrigin } from '../../src/platform/request.js';
import { advice, type Finding, good, wrong } from './finding.js';
import type { Answer } from './probe.js';

/** Milliseconds after which visitors notice that the widget waits. */
const noticed = 2000;

/** How the answer came: who may read it, from where, how soon, and its headers. */
export function checkTransport({ response, body, isUtf8, time }: Answer, url: string): readonly Finding[] {
  const findings = [checkTime(time), checkOrigin(response, url)];
  if (response.redirected) {
    findings.push(advice('redirected', response.url));
  }
  if (!response.ok) {
    return [wrong('http', String(response.status)), ...findings];
  }
  if (body instanceof CallError) {
    return [wrong('too-large'), ...findings];
  }
  return [
    ...(isUtf8 ? [] : [wrong('not-utf8')]),
    ...findings,
    checkType(response.headers.get('content-type') ?? ''),
    checkCaching(response.headers),
    checkValidator(response, url),
  ];
}

function checkTime(time: number): Finding {
  const seconds = (time / 1000).toFixed(1);
  return time > noticed ? advice('slow', seconds) : good('in-time', seconds);
}

/** Of another origin it was read, so others may. Of this one the header tells; a server may send it to others alone. */
function checkOrigin({ headers }: Response, url: string): Finding {
  const allowed = headers.get('access-control-allow-origin') === '*';
  return isOtherOrigin(url) || allowed ? good('cors-open') : advice('cors-unseen');
}

function checkType(type: string): Finding {
  return /^application\/([\w.-]+\+)?json\b/i.test(type) ? good('type', type) : advice('type-other', type);
}

/** A first look takes what caches have; those after it ask the server whether it changed. */
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

/** An `ETag` of another origin cannot be seen where that does not expose it (Fetch §CORS-safelisted response header). */
function checkValidator({ headers }: Response, url: string): Finding {
  if (headers.has('etag') || headers.has('last-modified')) {
    return good('validator');
  }
  return advice(isOtherOrigin(url) ? 'validator-unseen' : 'validator-none');
}
