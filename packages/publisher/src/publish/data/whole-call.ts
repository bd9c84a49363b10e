import type { Call, Signatory } from 'metropolis-call-contract';
import type { ParsedCall } from '../../check/check-source.js';
import { isObject } from '../../core/json/values.js';

/** A call, and all its listed signatories, from its own file and from the separate list. */
export interface WholeCall {
  readonly call: Call;
  readonly signatories: readonly Signatory[];
}

/** Joins a call and its separate list. Keeps signatories that only the call lists. @param parsed without problems */
export function joinLists(parsed: ParsedCall): WholeCall {
  const call = parsed.call as Call;
  const apart = (parsed.signatories as readonly Signatory[] | undefined) ?? [];
  const ids = new Set(apart.map(({ id }) => id));
  const named = (call.signatories ?? []).filter(({ id }) => !ids.has(id));
  return { call, signatories: [...apart, ...named] };
}

/** The keys that a call gets when its list is moved to a separate file. */
const addedKeys = ['signatoriesUrl', 'signatoryCount', 'memberCount'];

/**
 * The previous version to compare a call with. Publishing may have moved the list to a separate file. If the call to
 * publish has no separate list, the published list is put back into its call, so that the move does not count as a
 * change.
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
