import { inventedInstitutions } from './invented-institutions.js';

/** A text in several languages, by BCP 47 tag. */
export type LanguageMap = Readonly<Record<string, string>>;

export type Text = string | LanguageMap;

export interface Signatory {
  readonly id: string;
  readonly name: Text;
  /** `YYYY-MM-DD` */
  readonly joined?: string;
}

/** The call's JSON. The demo changes `signatories`, `status` and `updated`, and keeps every other key. */
export interface CallJson {
  readonly signatories: readonly Signatory[];
  readonly [key: string]: unknown;
}

/** The served call. The last `added` of its signatories are the demo's. */
export interface LiveRecord {
  readonly call: CallJson;
  readonly added: number;
}

/** The record after a change, and the signatory that was added or withdrawn. */
export interface Change {
  readonly record: LiveRecord;
  readonly signatory: Signatory;
}

export function createRecord(call: CallJson): LiveRecord {
  return { call, added: 0 };
}

/** Adds an institution with this name, or the next invented one. */
export function addSignatory({ call, added }: LiveRecord, name: Text | undefined, now: Date): Change {
  const signatory: Signatory = {
    id: `demo-${added + 1}`,
    name: name ?? nextInventedName(added),
    joined: now.toISOString().slice(0, 10),
  };
  const signatories = [...call.signatories, signatory];
  return { record: { call: withSignatories(call, signatories, now), added: added + 1 }, signatory };
}

/** Withdraws the signatory that was added last. Returns undefined if only those of the file are left. */
export function withdrawSignatory({ call, added }: LiveRecord, now: Date): Change | undefined {
  const signatory = call.signatories.at(-1);
  if (added === 0 || signatory === undefined) {
    return undefined;
  }
  const signatories = call.signatories.slice(0, -1);
  return { record: { call: withSignatories(call, signatories, now), added: added - 1 }, signatory };
}

/** Opens, closes or archives the call. */
export function setStatus({ call, added }: LiveRecord, status: string, now: Date): LiveRecord {
  return { call: withSignatories({ ...call, status }, call.signatories, now), added };
}

function withSignatories(call: CallJson, signatories: readonly Signatory[], now: Date): CallJson {
  return { ...call, signatories, updated: now.toISOString() };
}

/** After the last name the list starts again, with a number behind each name. */
function nextInventedName(added: number): LanguageMap {
  const name = inventedInstitutions[added % inventedInstitutions.length] ?? {};
  const round = Math.floor(added / inventedInstitutions.length) + 1;
  if (round === 1) {
    return name;
  }
  return Object.fromEntries(Object.entries(name).map(([lang, text]) => [lang, `${text} ${round}`]));
}
