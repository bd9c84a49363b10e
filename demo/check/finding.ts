/** `problem`: visitors lose something. `advice`: nothing is lost, but it could be better. `good`: all is well. */
export type Severity = 'good' | 'advice' | 'problem';

/** One result of the check, as data. `texts/check.ts` has the words. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** What was found: a header's value, a number of seconds, a language. */
  readonly value?: string;
  /** JSON paths (RFC 9535). */
  readonly at?: readonly string[];
  /** What kind of value is expected at `at`. */
  readonly kind?: Kind;
}

export type FindingCode =
  // What the widget shows
  | 'shows'
  | 'shows-nothing'
  // The request
  | 'no-address'
  | 'insecure'
  | 'cors'
  | 'cors-unseen'
  | 'cors-open'
  | 'unreachable'
  | 'timeout'
  | 'slow'
  | 'in-time'
  | 'http'
  | 'redirected'
  | 'too-large'
  // Headers
  | 'type'
  | 'type-other'
  | 'not-utf8'
  | 'cache-fits'
  | 'cache-none'
  | 'cache-long'
  | 'cache-no-store'
  | 'validator'
  | 'validator-unseen'
  | 'validator-none'
  // The JSON
  | 'not-json'
  | 'version'
  | 'contract'
  | 'missing'
  | 'left-out'
  | 'twice'
  // Languages and links
  | 'languages'
  | 'language-gaps'
  | 'links'
  | 'http-links';

/** A kind of value in the call's JSON. */
export type Kind =
  | 'call'
  | 'version'
  | 'string'
  | 'text'
  | 'tag'
  | 'url'
  | 'url-text'
  | 'join'
  | 'email'
  | 'list'
  | 'signatory'
  | 'document'
  | 'organizer'
  | 'country'
  | 'boolean'
  | 'role'
  | 'date'
  | 'date-time'
  | 'status'
  | 'count';

export function good(code: FindingCode, value?: string): Finding {
  return { severity: 'good', code, ...(value !== undefined && { value }) };
}

export function advice(code: FindingCode, value?: string): Finding {
  return { ...good(code, value), severity: 'advice' };
}

export function problem(code: FindingCode, value?: string): Finding {
  return { ...good(code, value), severity: 'problem' };
}
