import type { CallState } from './call-state.js';
import { type JsonObject, own, withValue } from './json.js';

/** Replaces `signatoriesUrl` by the list itself. */
export function withWholeList(state: CallState, list: readonly unknown[]): CallState {
  const whole = withValue(withValue(state.json, ['signatoriesUrl'], undefined), ['signatories'], list);
  const count = own(whole, 'signatoryCount');
  const isNeeded = typeof count === 'number' && count > list.length;
  return {
    ...state,
    json: (isNeeded ? whole : withValue(whole, ['signatoryCount'], undefined)) as JsonObject,
  };
}

/** Reads the file that `signatoriesUrl` leads to. Undefined if the file does not contain a list. */
export function readList(bytes: Uint8Array): readonly unknown[] | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
