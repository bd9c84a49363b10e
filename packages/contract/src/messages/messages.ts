import type { FindingCode, FindingDetails, Severity } from '../finding.js';
import type { Kind, Loss } from '../format.js';

/** A finding in plain words. */
export interface Description {
  /** What is wrong. */
  readonly what: string;
  /** What visitors lose, or with advice, what they may miss. Empty if that is nothing. */
  readonly loss: string;
  /** How to mend it. */
  readonly remedy: string;
}

/** The words of one language. Every code, kind and loss has its own. */
export interface Messages {
  readonly severities: Readonly<Record<Severity, string>>;
  /** What a place takes, after "It has to be". */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly losses: Readonly<Record<Loss, string>>;
  readonly findings: { readonly [Code in FindingCode]: Teller<Code> };
}

/** What, loss and remedy. */
export type Said = readonly [what: string, loss: string, remedy: string];

export type Teller<Code extends FindingCode> = (detail: FindingDetails[Code], messages: Messages) => Said;
