import { describe, type Finding, type MessageLanguage, type Severity } from 'metropolis-call-contract';

/** A finding in words, with its place. */
export interface Told {
  readonly severity: Severity;
  readonly code: string;
  /** JSON path (RFC 9535). */
  readonly path: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly column?: number;
  readonly what: string;
  /** What visitors lose. */
  readonly loss: string;
  readonly remedy: string;
}

/** What was found in one file or at one address. */
export interface CheckedSource {
  readonly source: string;
  readonly findings: readonly Told[];
}

export function tell(finding: Finding, language: MessageLanguage): Told {
  const { severity, code, path, position } = finding;
  const place = position && { line: position.line, column: position.column };
  return { severity, code, path, ...place, ...describe(finding, language) };
}
