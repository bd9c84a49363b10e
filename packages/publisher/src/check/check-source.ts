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

/** A parsed call and its parsed list of signatories. */
export interface ParsedCall {
  readonly call: unknown;
  /** The separate list. Undefined if there is none, or if it cannot be read. */
  readonly signatories: unknown;
}

/** The parsed documents, and the findings in the call and in its separate list, if it has one. */
export interface Checked extends ParsedCall {
  readonly sources: readonly CheckedSource[];
}

export interface CheckOptions {
  readonly language: MessageLanguage;
  /** The previous version. */
  readonly previous?: ParsedCall | undefined;
  /** Ids of signatories who have withdrawn since the previous version. They are not reported as lost. */
  readonly withdrawn?: readonly string[] | undefined;
}

/** Checks a call and, if the whole list is a separate document, the list too. */
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

/** Parses a version to compare with. Its findings are ignored. */
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
