import { isOtherOrigin } from '../../src/platform/request.js';
import { advice, good, problem, type RequestFinding } from './finding.js';
import { askFromElsewhere } from './from-elsewhere.js';
import type { Answer } from './probe.js';

/** In milliseconds. Visitors notice a longer wait. */
const slowFrom = 2000;

/** Checks the status, the time, the origin and the headers of a response. */
export async function checkTransport(
  { response, time }: Answer,
  url: string,
): Promise<readonly RequestFinding[]> {
  const findings = [checkTime(time)];
  if (response.redirected) {
    findings.push(advice('redirected', response.url));
  }
  const { headers } = response;
  return response.ok
    ? [
        ...findings,
        await checkOrigin(url),
        checkType(headers.get('content-type') ?? ''),
        checkCaching(headers),
        checkValidator(headers, url),
      ]
    : [problem('http', String(response.status)), ...findings];
}

function checkTime(time: number): RequestFinding {
  const seconds = (time / 1000).toFixed(1);
  return time > slowFrom ? advice('slow', seconds) : good('in-time', seconds);
}

/** Checks CORS. It works if the response is from another host. For this page's own host, a sandboxed page tries it. */
async function checkOrigin(url: string): Promise<RequestFinding> {
  const isOpen = isOtherOrigin(url) || (await askFromElsewhere('isReadable', url));
  return isOpen ? good('cors-open') : advice('cors', new URL(url).host);
}

function checkType(type: string): RequestFinding {
  return /^application\/([\w.-]+\+)?json\b/i.test(type) ? good('type', type) : advice('type-other', type);
}

/** Checks caching: the widget's first request accepts cached responses, and its later requests revalidate. */
function checkCaching(headers: Headers): RequestFinding {
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
function checkValidator(headers: Headers, url: string): RequestFinding {
  if (headers.has('etag') || headers.has('last-modified')) {
    return good('validator');
  }
  return advice(isOtherOrigin(url) ? 'validator-unseen' : 'validator-none');
}
