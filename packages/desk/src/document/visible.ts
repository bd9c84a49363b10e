import type { Finding } from 'metropolis-call-contract';
import { type JsonObject, listAt, own } from './json.js';

/** What visitors would lose by saving, against what they see today. */
export interface Losses {
  /** Nothing of the call can be shown. */
  readonly isAll: boolean;
  /** Names of signatories that are in the list, and that pages leave out. */
  readonly leftOut: readonly string[];
  /** How many signatories were withdrawn. */
  readonly withdrawn: number;
}

/** @param findings of the check of the call. */
export function lossesOf(
  before: JsonObject,
  findingsBefore: readonly Finding[],
  after: JsonObject,
  findings: readonly Finding[],
): Losses {
  const seen = visibleIds(before, findingsBefore);
  const sees = visibleIds(after, findings);
  const ids = new Set(listAt(after, 'signatories').map(entry => own(entry, 'id')));
  const lost = [...seen].filter(id => !sees.has(id));
  return {
    isAll: isUnusable(findings),
    leftOut: lost.filter(id => ids.has(id)),
    withdrawn: lost.filter(id => !ids.has(id)).length,
  };
}

/** Whether a page can show nothing of a call. */
export function isUnusable(findings: readonly Finding[]): boolean {
  return findings.some(({ detail }) => 'lost' in detail && detail.lost === 'call');
}

/** The ids of the signatories that pages show. */
export function visibleIds(json: JsonObject, findings: readonly Finding[]): ReadonlySet<string> {
  if (isUnusable(findings)) {
    return new Set();
  }
  const dropped = new Set(findings.filter(isDropped).map(({ steps }) => steps[1]));
  const ids = listAt(json, 'signatories').flatMap((entry, index) => {
    const id = own(entry, 'id');
    return typeof id === 'string' && !dropped.has(index) ? [id] : [];
  });
  return new Set(ids);
}

function isDropped({ steps, detail }: Finding): boolean {
  return steps[0] === 'signatories' && 'lost' in detail && detail.lost === 'signatory';
}
