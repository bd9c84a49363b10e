export type {
  Call,
  CallDocument,
  CallStatus,
  Join,
  LanguageMap,
  Location,
  Milestone,
  Organizer,
  Practice,
  Signatory,
  SignatoryRole,
  Text,
} from './call.js';
export { checkCall, type CheckOptions, checkSignatories } from './check-call.js';
export type { CheckResult } from './check-result.js';
export { checkSignatoriesText, checkText } from './check-text.js';
export { describe, type MessageLanguage, messages } from './describe.js';
export type { Finding, FindingCode, FindingDetails, FindingOf, Position, Severity } from './finding.js';
export type { Kind, Loss } from './format.js';
export { limits } from './limits.js';
export type { Description, Messages } from './messages/messages.js';
export { foldName, idFromName } from './names.js';
export { pathOf, type Steps } from './path.js';
export { severities } from './severities.js';
