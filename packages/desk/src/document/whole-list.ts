import type { CallState } from './call-state.js';
import { type JsonObject, own, withValue } from './json.js';

/** A call with its list inside, in the place of `signatoriesUrl`. */
export function withWholeList(state: CallState, list: readonly unknown[]): CallState {
  const whole = withValue(withValue(state.json, ['signatoriesUrl'], undefined), ['signatories'], list);
  const count = own(whole, 'signatoryCount');
  const isNeeded = typeof count === 'number' && count > list.length;
  return {
    ...state,
    json: (isNeeded ? whole : withValue(whole, ['signatoryCount'], undefined)) as JsonObject,
  };
}

/** The list of the file that `signatoriesUrl` leads to. Undefined if the file is no list. */
export function readList(bytes: Uint8Array): readonly unknown[] | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
