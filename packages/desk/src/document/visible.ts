import type { Finding } from 'metropolis-call-contract';
import { nameOf } from './find-entries.js';
import { type JsonObject, listAt, own } from './json.js';
import { sourceLanguage } from './languages.js';

/** What visitors would lose by saving, compared with what they see today. */
export interface Losses {
  /** Whether pages could show nothing of the call. */
  readonly isAll: boolean;
  /** Names of signatories in the list that pages would leave out. A signatory without a name is listed by its id. */
  readonly leftOut: readonly string[];
  /** The number of signatories that are no longer in the list. */
  readonly withdrawn: number;
}

/** Compares two versions. @param findings the findings of the check of the call. */
export function lossesOf(
  before: JsonObject,
  findingsBefore: readonly Finding[],
  after: JsonObject,
  findings: readonly Finding[],
): Losses {
  const shownAfter = shownSignatories(after, findings);
  const lost = [...shownSignatories(before, findingsBefore)].filter(([id]) => !shownAfter.has(id));
  const ids = new Set(listAt(after, 'signatories').map(entry => own(entry, 'id')));
  return {
    isAll: isUnusable(findings),
    leftOut: lost.filter(([id]) => ids.has(id)).map(([id, name]) => name || id),
    withdrawn: lost.filter(([id]) => !ids.has(id)).length,
  };
}

/** Whether a page can show nothing of a call. */
function isUnusable(findings: readonly Finding[]): boolean {
  return findings.some(({ detail }) => 'lost' in detail && detail.lost === 'call');
}

/** The signatories that pages show. Maps ids to names. */
function shownSignatories(json: JsonObject, findings: readonly Finding[]): ReadonlyMap<string, string> {
  if (isUnusable(findings)) {
    return new Map();
  }
  const source = sourceLanguage(json);
  const dropped = new Set(findings.filter(isDropped).map(({ steps }) => steps[1]));
  const shown = listAt(json, 'signatories').flatMap((entry, index) => {
    const id = own(entry, 'id');
    return typeof id === 'string' && !dropped.has(index) ? [[id, nameOf(entry, source)] as const] : [];
  });
  return new Map(shown);
}

function isDropped({ steps, detail }: Finding): boolean {
  return steps[0] === 'signatories' && 'lost' in detail && detail.lost === 'signatory';
}
