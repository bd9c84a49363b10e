export {
  type Call,
  type CallDocument,
  type CallStatus,
  countSignatories,
  type Join,
  type JoinMethod,
  type LanguageMap,
  type Organizer,
  type Signatory,
  type SignatoryRole,
  type Text,
} from '../call/call.js';
export { CallError, type CallErrorCode } from '../platform/call-error.js';
export type { CallState } from '../call/call-state.js';
export { readCall, type ReadResult } from '../call/read-call.js';
export { CallWatch } from '../call/watch-call.js';
export { CallCountEvent, CallErrorEvent, CallJoinEvent, CallLoadEvent } from '../element/events.js';
export { loadLanguage } from '../language/load-language.js';
export { MetropolisCall } from '../element/metropolis-call.js';
