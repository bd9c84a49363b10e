import {
  checkSignatoriesText,
  checkText,
  type Finding,
  type MessageLanguage,
} from 'metropolis-call-contract';
import { Stop } from '../terminal/stop.js';
import type { CallSource } from './read-call.js';
import { type CheckedSource, tell, type Told } from './told.js';
import { words } from './words.js';

/** A call and its list, parsed. */
export interface ParsedCall {
  readonly call: unknown;
  /** Undefined where the call has no list apart, or one that cannot be read. */
  readonly signatories: unknown;
}

/** What was found in a call and in the list apart, if it has one, and what stands in them. */
export interface Checked extends ParsedCall {
  readonly sources: readonly CheckedSource[];
}

export interface CheckOptions {
  readonly language: MessageLanguage;
  /** The version before. */
  readonly previous?: ParsedCall | undefined;
  /** Ids of those who have withdrawn since the version before: they are not missed. */
  readonly withdrawn?: readonly string[] | undefined;
}

/** Checks a call and, where it stands apart, the whole list. */
export function checkSource(source: CallSource, options: CheckOptions): Checked {
  const { call, list } = source;
  const { language, previous, withdrawn = [] } = options;
  const listed = list && !(list instanceof Stop) ? { list, ...checkSignatoriesText(list.bytes) } : undefined;
  const { json, findings } = checkText(call.bytes, {
    ...(listed && { signatories: listed.json }),
    ...(previous && { previous: previous.call, previousSignatories: previous.signatories }),
  });
  const told = findings
    .filter(finding => !isExpected(finding, withdrawn))
    .map(finding => tell(finding, language));
  const sources = [
    { source: call.label, findings: list instanceof Stop ? [listLost(list, language), ...told] : told },
    ...(listed
      ? [{ source: listed.list.label, findings: listed.findings.map(each => tell(each, language)) }]
      : []),
  ];
  return { sources, call: json, signatories: listed?.json };
}

/** Parses a version to compare with. What is wrong with it does not matter. */
export function parseCall({ call, list }: CallSource): ParsedCall {
  return {
    call: checkText(call.bytes).json,
    signatories: list && !(list instanceof Stop) ? checkSignatoriesText(list.bytes).json : undefined,
  };
}

function isExpected({ code, detail }: Finding, withdrawn: readonly string[]): boolean {
  return code === 'signatory-lost' && withdrawn.includes(detail.id);
}

function listLost({ troubles: [trouble] }: Stop, language: MessageLanguage): Told {
  const [what, loss, remedy] = words[language].listLost(`${trouble?.where ?? ''}: ${trouble?.what ?? ''}`);
  return { severity: 'problem', code: 'list-unreadable', path: '$.signatoriesUrl', what, loss, remedy };
}
