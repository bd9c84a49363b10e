/** `good`: as it should be; `advice`: it works, and could be better; `wrong`: visitors get less than there is. */
export type Grade = 'good' | 'advice' | 'wrong';

/** What was found, as data: the page says it in its language (`texts/check.ts`). */
export interface Finding {
  readonly grade: Grade;
  readonly code: FindingCode;
  /** What was met: a header's value, a number of seconds, a language. */
  readonly value?: string;
  /** JSON paths (RFC 9535). */
  readonly at?: readonly string[];
  /** What belongs there, in findings of the contract. */
  readonly kind?: Kind;
}

export type FindingCode =
  // what the widget would show
  | 'shows'
  | 'shows-nothing'
  // the way there
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
  // headers
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
  // the JSON
  | 'not-json'
  | 'version'
  | 'contract'
  | 'missing'
  | 'left-out'
  | 'twice'
  // languages and links
  | 'languages'
  | 'language-gaps'
  | 'links'
  | 'http-links';

/** What a place in the JSON takes. */
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
  return { grade: 'good', code, ...(value !== undefined && { value }) };
}

export function advice(code: FindingCode, value?: string): Finding {
  return { ...good(code, value), grade: 'advice' };
}

export function wrong(code: FindingCode, value?: string): Finding {
  return { ...good(code, value), grade: 'wrong' };
}
