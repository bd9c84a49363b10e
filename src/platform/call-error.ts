/**
 * Why a call could not be loaded:
 * - `network`: no answer, or one that the browser hides (missing CORS, a redirect loop, a broken connection);
 * - `timeout`: no complete answer within 10 s;
 * - `http`: a status other than 2xx;
 * - `too-large`: a body over 5 MB;
 * - `not-json`: a body that is not JSON in UTF-8;
 * - `invalid`: JSON that lacks a required key;
 * - `unsupported-version`: a `version` that this release does not support.
 */
export type CallErrorCode =
  'network' | 'timeout' | 'http' | 'too-large' | 'not-json' | 'invalid' | 'unsupported-version';

/** An expected failure. It is a returned value, and is never thrown. */
export class CallError extends Error {
  override readonly name = 'CallError';
  declare readonly code: CallErrorCode;
  /** How long the server asks clients to wait (`Retry-After`, RFC 9110 §10.2.3), in milliseconds. 0: it does not ask. */
  declare readonly retryAfter: number;

  constructor(code: CallErrorCode, message: string, retryAfter = 0) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** As in `http: status 404`. */
  override toString(): string {
    return `${this.code}: ${this.message}`;
  }
}
