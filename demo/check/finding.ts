import type { Finding } from 'metropolis-call-contract';

/** `problem`: visitors lose something. `advice`: nothing is lost, but it could be better. `good`: all is well. */
export type Severity = 'good' | 'advice' | 'problem';

/** What the check found about an address, or how a server answers. `texts/check.ts` has the words. */
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

/** What was found about one file. */
export interface FileReport {
  /** How the server answers. Empty if no server was asked. */
  readonly request: readonly RequestFinding[];
  /** What the strict check finds in it. Undefined if it could not be read. */
  readonly content: readonly Finding[] | undefined;
}

/** What was found about a call. */
export interface Report {
  /** What visitors see. */
  readonly outcome: RequestFinding;
  readonly call: FileReport;
  /** The list that the call's `signatoriesUrl` leads to. */
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
