import type { Report } from '../finding.js';
import type { Contents } from '../structure/contents.js';

/** The input of a rule. */
export interface Checked {
  /** The document. It may have any shape. */
  readonly json: unknown;
  /** The usable texts and values of the document. */
  readonly contents: Contents;
  /** All signatories, from the separate list if the call has one. Undefined if only some are known. */
  readonly signatories: readonly unknown[] | undefined;
  /** The time of the check, in milliseconds since 1970. */
  readonly now: number;
  readonly report: Report;
}
