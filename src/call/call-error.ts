/**
 * Why a call could not be had:
 * - `network`: no answer, or one that the browser may not show (CORS, a redirect loop, a connection that broke);
 * - `timeout`: no whole answer within 10 s;
 * - `http`: a status other than 2xx;
 * - `too-large`: a body over 5 MB;
 * - `not-json`: a body that is not JSON in UTF-8;
 * - `invalid`: JSON without a required key;
 * - `unsupported-version`: a `version` that this release does not know.
 */
export type CallErrorCode =
  'network' | 'timeout' | 'http' | 'too-large' | 'not-json' | 'invalid' | 'unsupported-version';

/** An expected failure. It is returned and reported, never thrown. */
export class CallError extends Error {
  override readonly name = 'CallError';
  declare readonly code: CallErrorCode;
  /** How long the server asks to be left alone (`Retry-After`, RFC 9110 §10.2.3), in milliseconds. */
  declare readonly retryAfter: number;

  constructor(code: CallErrorCode, message: string, retryAfter = 0) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}
