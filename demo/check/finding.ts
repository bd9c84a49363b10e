import type { Finding } from 'metropolis-call-contract';

/** `problem`: visitors lose something. `advice`: nothing is lost, but it could be better. `good`: all is well. */
export type Severity = 'good' | 'advice' | 'problem';

/** A finding about an address, or about the response of its server. `texts/check.ts` has the texts. */
export interface RequestFinding {
  readonly severity: Severity;
  readonly code: RequestCode;
  /** What was found: a header's value, a host. */
  readonly value?: string;
}

export type RequestCode =
  // What visitors see
  | 'shows'
  | 'shows-nothing'
  | 'own-host-shows'
  | 'not-seen'
  // The address
  | 'no-address'
  | 'insecure'
  // The request
  | 'cors'
  | 'cors-open'
  | 'unreachable'
  | 'timeout'
  | 'slow'
  | 'in-time'
  | 'http'
  | 'redirected'
  // Headers
  | 'type'
  | 'type-other'
  | 'cache-fits'
  | 'cache-none'
  | 'cache-long'
  | 'cache-no-store'
  | 'validator'
  | 'validator-unseen'
  | 'validator-none';

/** The findings about one file. */
export interface FileReport {
  /** Findings about the request. Empty if nothing was requested. */
  readonly request: readonly RequestFinding[];
  /** The findings of the strict check of the content. Undefined if the file could not be read. */
  readonly content: readonly Finding[] | undefined;
}

/** The findings about a call and its list. */
export interface Report {
  /** What visitors see. */
  readonly outcome: RequestFinding;
  readonly call: FileReport;
  /** The list that the call's `signatoriesUrl` points to. */
  readonly list?: FileReport;
}

export function good(code: RequestCode, value?: string): RequestFinding {
  return { severity: 'good', code, ...(value !== undefined && { value }) };
}

export function advice(code: RequestCode, value?: string): RequestFinding {
  return { ...good(code, value), severity: 'advice' };
}

export function problem(code: RequestCode, value?: string): RequestFinding {
  return { ...good(code, value), severity: 'problem' };
}
