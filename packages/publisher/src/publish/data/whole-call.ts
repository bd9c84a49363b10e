import type { Call, Signatory } from 'metropolis-call-contract';
import type { ParsedCall } from '../../check/check-source.js';
import { isObject } from '../../core/json/values.js';

/** A call, and all of its signatories that are listed, wherever they are. */
export interface WholeCall {
  readonly call: Call;
  readonly signatories: readonly Signatory[];
}

/** Joins a call and its list. Those whom the call alone lists count, too. @param parsed without problems */
export function joinLists(parsed: ParsedCall): WholeCall {
  const call = parsed.call as Call;
  const apart = (parsed.signatories as readonly Signatory[] | undefined) ?? [];
  const ids = new Set(apart.map(({ id }) => id));
  const named = (call.signatories ?? []).filter(({ id }) => !ids.has(id));
  return { call, signatories: [...apart, ...named] };
}

/** What a call gets when its list is put apart. */
const addedKeys = ['signatoriesUrl', 'signatoryCount', 'memberCount'];

/**
 * The version before, to compare a call with. What was published may have its list apart where the keeper's file has all
 * in one: then it is put back, so that only what somebody changed counts as a change.
 */
export function previousFor(now: ParsedCall, previous: ParsedCall): ParsedCall {
  if (now.signatories !== undefined || !isObject(previous.call) || !Array.isArray(previous.signatories)) {
    return previous;
  }
  const keysNow = isObject(now.call) ? Object.keys(now.call) : [];
  const kept = Object.entries(previous.call).filter(
    ([key]) => !addedKeys.includes(key) || keysNow.includes(key),
  );
  const signatories: readonly unknown[] = previous.signatories;
  return { call: { ...Object.fromEntries(kept), signatories }, signatories: undefined };
}
