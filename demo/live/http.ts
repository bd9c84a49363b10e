import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const maxBodyBytes = 4096;

/**
 * Whether a page of another site may have sent this request. `Sec-Fetch-Site` decides. Browsers omit it on plain HTTP to
 * another host; then `Origin` is compared with `Host`. A request with neither does not come from a page in a browser.
 */
export function isCrossOrigin({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    return site !== 'same-origin' && site !== 'none';
  }
  if (headers.origin === undefined) {
    return false;
  }
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== headers.host;
}

/** The body as text, or undefined if it is longer than 4096 bytes. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  // The connection stays open for the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBodyBytes) {
      return undefined;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Answers GET and HEAD as a good static host does: with validators, and 304 if nothing has changed. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  modified: Date,
): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Last-Modified', modified.toUTCString());
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}

export function sendNotAllowed(response: ServerResponse, allow: string): void {
  response.setHeader('Allow', allow);
  sendJson(response, 405, { error: `Use ${allow}` });
}

/** Weak comparison, as RFC 9110 §13.1.2 asks for If-None-Match. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map(tag => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes('*') || tags.includes(etag);
}
