import { warnOnce } from '../platform/warn-once.js';
import type { Call, CallDocument, CallStatus, Join, Organizer, Signatory, SignatoryRole } from './call.js';
import { CallError } from './call-error.js';
import { readDate, readDateTime } from './read-date.js';
import {
  matching,
  readLanguageTag,
  readProse,
  readString,
  readText,
  readUrl,
  textOf,
  textUpTo,
} from './read-text.js';
import { listOf, ownValue, record, satisfying, type Reader } from './readers.js';

/** A call with the JSON paths of the values that were left out of it, or an error. */
export type ReadResult =
  { readonly call: Call; readonly unusable: readonly string[] } | { readonly error: CallError };

/** Titles and names. */
const readName = textUpTo(300);

const readJoinFields = record<Join>({
  url: textOf(readUrl),
  email: matching(/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/),
  contact: readText,
});

const readJoin: Reader<Join> = (value, unusable) => {
  const join = readJoinFields(value, unusable);
  return join?.url || join?.email ? join : undefined;
};

const readSignatoryList = listOf(
  record<Signatory>(
    {
      id: readString,
      name: readName,
      url: readUrl,
      country: matching(/^[A-Z]{2}$/),
      member: satisfying(value => typeof value === 'boolean'),
      role: matching<SignatoryRole>(/^(co-)?presidency$/),
      joined: readDate,
    },
    'id',
    'name',
  ),
  20_000,
);

/** Keeps the first of several entries with the same id, so that each id counts once. */
const readSignatories: Reader<readonly Signatory[]> = (value, unusable) => {
  const ids = new Set<string>();
  const isFirst = ({ id }: Signatory) => {
    const isNew = !ids.has(id) && ids.add(id);
    return isNew || !unusable.push(` (a second "${id}")`);
  };
  return Object.freeze(readSignatoryList(value, unusable)?.filter(isFirst));
};

const readDocument = record<Call>(
  {
    version: satisfying(value => value === 1),
    id: readString,
    title: readName,
    summary: readProse,
    join: readJoin,
    signatories: readSignatories,
    signatoryCount: satisfying(value => Number.isSafeInteger(value) && (value as number) >= 0),
    updated: readDateTime,
    status: matching<CallStatus>(/^(open|closed|archived)$/),
    quote: readProse,
    topics: listOf(readText, 50),
    aims: listOf(readText, 50),
    documents: listOf(
      record<CallDocument>({ lang: readLanguageTag, url: readUrl, title: readText }, 'lang', 'url'),
      500,
    ),
    organizer: record<Organizer>({ name: readName, url: readUrl }, 'name'),
    defaultLanguage: readLanguageTag,
  },
  'version',
  'id',
  'title',
  'summary',
  'join',
  'signatories',
);

/**
 * Reads a call from parsed JSON, which is untrusted. Reading is tolerant: unknown keys are ignored and unusable values
 * are left out. A missing required key is an error.
 *
 * @returns an error with the code `invalid`, or `unsupported-version` for a `version` that is not 1
 */
export function readCall(json: unknown): ReadResult {
  const version = ownValue(json, 'version');
  if (typeof version === 'number' && version !== 1) {
    return { error: new CallError('unsupported-version', `$.version ${version} is not known`) };
  }
  const found: string[] = [];
  const call = readDocument(json, found);
  const unusable = found.map(path => `$${path}`);
  return call ? { call, unusable } : { error: new CallError('invalid', describeUnusable(unusable)) };
}

/** Warns on the console of the values that were left out, if any. */
export function warnOfUnusable(source: string, unusable: readonly string[]): void {
  if (unusable.length) {
    warnOnce(`${source}: ${describeUnusable(unusable)}`);
  }
}

/** Says how many values are unusable, and where. At most nine paths are named, as paths are untrusted and can be long. */
export function describeUnusable(unusable: readonly string[]): string {
  return `${unusable.length} not as call.schema.json has it: ${unusable.slice(0, 9).join(', ').slice(0, 999)}`;
}
