import {
  type Call,
  checkSignatoriesText,
  checkText,
  type Finding,
  type Signatory,
} from 'metropolis-call-contract';
import type { SourceDocument } from './read-document.js';

/** What the check says of the input. */
export interface CheckedInput {
  readonly findings: readonly FileFinding[];
  /** What can be published. Undefined if there is a problem. */
  readonly whole?: WholeCall;
}

/** A call, and all of its signatories that are listed, wherever they are. */
export interface WholeCall {
  readonly call: Call;
  readonly signatories: readonly Signatory[];
}

/** A finding, and which of the two files it is in. */
export type FileFinding = Finding & { readonly file: 'call' | 'signatories' };

/** The version before, and those who are known to have withdrawn since. */
export interface Comparison {
  readonly previous?: SourceDocument | undefined;
  /** Ids of signatories. */
  readonly withdrawn: ReadonlySet<string>;
}

/** Checks a call and its list, also against the version before. */
export function checkInput(input: SourceDocument, { previous, withdrawn }: Comparison): CheckedInput {
  const list = input.list && checkSignatoriesText(input.list);
  const call = checkText(input.bytes, {
    ...(list ? { signatories: list.json } : {}),
    ...(previous ? readPrevious(previous, input) : {}),
  });
  const findings = [
    ...call.findings.map(finding => ({ ...finding, file: 'call' as const })),
    ...(list?.findings ?? []).map(finding => ({ ...finding, file: 'signatories' as const })),
  ].filter(finding => finding.code !== 'signatory-lost' || !withdrawn.has(finding.detail.id));
  const isPublishable = findings.every(({ severity }) => severity === 'advice');
  return isPublishable ? { findings, whole: joinLists(call.json as Call, list?.json) } : { findings };
}

/**
 * The version before, to compare with. What was published may have its list apart where the keeper's file has all in
 * one: then it is put back, so that only what somebody changed counts as a change.
 */
function readPrevious(
  previous: SourceDocument,
  input: SourceDocument,
): { previous?: unknown; previousSignatories?: unknown } {
  const json = checkText(previous.bytes).json;
  if (!previous.list) {
    return { previous: json };
  }
  const list = checkSignatoriesText(previous.list).json;
  if (input.list) {
    return { previous: json, previousSignatories: list };
  }
  const now = checkText(input.bytes).json;
  const added = ['signatoriesUrl', 'signatoryCount', 'memberCount'].filter(key => !hasKey(now, key));
  const kept = Object.entries(json as Call).filter(([key]) => !added.includes(key));
  return { previous: { ...Object.fromEntries(kept), signatories: list } };
}

function hasKey(json: unknown, key: string): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key);
}

/** Without problems, the documents are what their types say. Those whom the call alone lists count, too. */
function joinLists(call: Call, list: unknown): WholeCall {
  const apart = (list as readonly Signatory[] | undefined) ?? [];
  const ids = new Set(apart.map(({ id }) => id));
  const named = (call.signatories ?? []).filter(({ id }) => !ids.has(id));
  return { call, signatories: [...apart, ...named] };
}
