import type { FindingCode, FindingDetails } from '../finding.js';

/** A finding about the text itself. It has an offset instead of steps. */
export type Fault = { [Code in FindingCode]: FaultOf<Code> }[FindingCode];

/** A piece of a text, in UTF-16 code units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

interface FaultOf<Code extends FindingCode> extends Span {
  readonly code: Code;
  readonly detail: FindingDetails[Code];
}

export function fault<Code extends FindingCode>(
  code: Code,
  offset: number,
  length: number,
  detail: FindingDetails[Code],
): Fault {
  const of: FaultOf<Code> = { code, offset, length, detail };
  return of as Fault;
}
