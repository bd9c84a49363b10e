import type { Call } from './call.js';
import type { CallError } from '../platform/call-error.js';

/** What is known about a call. */
export type CallState =
  /** No request has finished yet. */
  | { readonly status: 'loading'; readonly call?: never; readonly error?: never }
  /** The call as the latest request found it. */
  | { readonly status: 'ready'; readonly call: Call; readonly error?: never }
  /** The last good call, of the time `asOf` (milliseconds since the epoch). The latest request failed. */
  | { readonly status: 'stale'; readonly call: Call; readonly asOf: number; readonly error: CallError }
  /** No call: every request failed. */
  | { readonly status: 'failed'; readonly call?: never; readonly error: CallError };
