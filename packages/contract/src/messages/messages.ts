import type { FindingCode, FindingDetails, Severity } from '../finding.js';
import type { Kind, Loss } from '../format.js';

/** A finding in plain words. */
export interface Description {
  /** What is wrong. */
  readonly what: string;
  /** What visitors lose; for advice, what they may miss. Empty if they lose nothing. */
  readonly loss: string;
  /** How to mend it. */
  readonly remedy: string;
}

/** The words of one language. Every code, kind and loss has its own. */
export interface Messages {
  readonly severities: Readonly<Record<Severity, string>>;
  /** The kind of value that a place accepts. The words follow "It has to be". */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly losses: Readonly<Record<Loss, string>>;
  readonly findings: { readonly [Code in FindingCode]: Teller<Code> };
}

/** What, loss and remedy. */
export type Said = readonly [what: string, loss: string, remedy: string];

export type Teller<Code extends FindingCode> = (detail: FindingDetails[Code], messages: Messages) => Said;
