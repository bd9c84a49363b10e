import type { Call } from './call.js';
import type { CallError } from './call-error.js';

/** What is known of a call, at any time one of four. */
export type CallState =
  /** Nothing yet. */
  | { readonly status: 'loading' }
  /** As the newest try found it. */
  | { readonly status: 'ready'; readonly call: Call }
  /** As it was at `asOf` (milliseconds since the epoch), as the newest try failed. */
  | { readonly status: 'stale'; readonly call: Call; readonly asOf: number; readonly error: CallError }
  /** Nothing, as every try failed. */
  | { readonly status: 'failed'; readonly error: CallError };

/** The call that a state shows, if any. */
export function callOf(state: CallState): Call | undefined {
  return 'call' in state ? state.call : undefined;
}
