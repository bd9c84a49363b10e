import type { Report } from '../finding.js';
import type { Contents } from '../structure/contents.js';

/** What a rule looks at. */
export interface Checked {
  /** The document, of which nothing is trusted. */
  readonly json: unknown;
  /** What is usable in it. */
  readonly contents: Contents;
  /** Every signatory, from the list apart if there is one. Undefined where only some are known. */
  readonly signatories: readonly unknown[] | undefined;
  /** The time of the check, in milliseconds since 1970. */
  readonly now: number;
  readonly report: Report;
}
