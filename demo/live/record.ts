import { inventedInstitutions } from './invented-institutions.js';

/** One text in several languages, by BCP 47 tag. */
export type LanguageMap = Readonly<Record<string, string>>;

export type Text = string | LanguageMap;

export interface Signatory {
  readonly id: string;
  readonly name: Text;
  /** Date, `YYYY-MM-DD`. */
  readonly joined?: string;
}

/** The call's JSON: the demo changes `signatories` and `updated`, and passes every other key on as it is. */
export interface CallJson {
  readonly signatories: readonly Signatory[];
  readonly [key: string]: unknown;
}

/** What is served, and how many of its signatories, counted from the end, the demo has added. */
export interface LiveRecord {
  readonly call: CallJson;
  readonly added: number;
}

/** A change as a value: the record after it, and the signatory that came or went. */
export interface Change {
  readonly record: LiveRecord;
  readonly signatory: Signatory;
}

export function untouched(call: CallJson): LiveRecord {
  return { call, added: 0 };
}

/** Adds the institution named, or else the next invented one. */
export function addSignatory({ call, added }: LiveRecord, name: Text | undefined, now: Date): Change {
  const signatory: Signatory = {
    id: `demo-${added + 1}`,
    name: name ?? nextInvention(added),
    joined: now.toISOString().slice(0, 10),
  };
  const signatories = [...call.signatories, signatory];
  return { record: { call: changed(call, signatories, now), added: added + 1 }, signatory };
}

/** Withdraws the signatory added last; `undefined` where only those of the file are left, which stay. */
export function withdrawSignatory({ call, added }: LiveRecord, now: Date): Change | undefined {
  const signatory = call.signatories.at(-1);
  if (added === 0 || signatory === undefined) {
    return undefined;
  }
  const signatories = call.signatories.slice(0, -1);
  return { record: { call: changed(call, signatories, now), added: added - 1 }, signatory };
}

/** Opens, closes or archives the call. */
export function setStatus({ call, added }: LiveRecord, status: string, now: Date): LiveRecord {
  return { call: changed({ ...call, status }, call.signatories, now), added };
}

function changed(call: CallJson, signatories: readonly Signatory[], now: Date): CallJson {
  return { ...call, signatories, updated: now.toISOString() };
}

/** Once through the list, the names come again with a number, so that a demo never runs dry. */
function nextInvention(added: number): LanguageMap {
  const name = inventedInstitutions[added % inventedInstitutions.length] ?? {};
  const round = Math.floor(added / inventedInstitutions.length) + 1;
  if (round === 1) {
    return name;
  }
  return Object.fromEntries(Object.entries(name).map(([lang, text]) => [lang, `${text} ${round}`]));
}
