import { report } from '../platform/warn-once.js';
import type { Call, CallDocument, CallStatus, Join, Organizer, Signatory, SignatoryRole } from './call.js';
import { CallError } from './call-error.js';
import { readDate, readDateTime } from './read-date.js';
import { readLanguageTag, readString, readText, readUrl, textOf } from './read-text.js';
import { isObject, listOf, matching, only, record, type Reader } from './readers.js';

/** A call and the JSON paths of what had to be left out of it, or why there is none. */
export type ReadResult =
  { readonly call: Call; readonly unusable: readonly string[] } | { readonly error: CallError };

const readWays = record<Join>({
  url: textOf(readUrl),
  email: matching(/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/),
  contact: readText,
});

const readJoin: Reader<Join> = (value, unusable) => {
  const join = readWays(value, unusable);
  return join?.url || join?.email ? join : undefined;
};

const readSignatoryList = listOf(
  record<Signatory>(
    {
      id: readString,
      name: readText,
      url: readUrl,
      country: matching(/^[A-Z]{2}$/),
      member: only(value => typeof value === 'boolean'),
      role: matching<SignatoryRole>(/^(co-)?presidency$/),
      joined: readDate,
    },
    'id',
    'name',
  ),
);

/** Of entries with the same id the first stands, so that the count is that of ids. */
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
    version: only(value => value === 1),
    id: readString,
    title: readText,
    summary: readText,
    join: readJoin,
    signatories: readSignatories,
    signatoryCount: only(value => Number.isSafeInteger(value) && (value as number) >= 0),
    updated: readDateTime,
    status: matching<CallStatus>(/^(open|closed|archived)$/),
    quote: readText,
    topics: listOf(readText),
    aims: listOf(readText),
    documents: listOf(
      record<CallDocument>({ lang: readLanguageTag, url: readUrl, title: readText }, 'lang', 'url'),
    ),
    organizer: record<Organizer>({ name: readText, url: readUrl }, 'name'),
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
 * Reads parsed JSON, of which nothing is trusted. Reading is tolerant: unknown keys are ignored, and an entry that
 * cannot be used is left out. Without a required key there is no call.
 *
 * The error is `invalid`, or `unsupported-version` for a `version` of the future.
 */
export function readCall(json: unknown): ReadResult {
  const version = isObject(json) && json['version'];
  if (typeof version === 'number' && version !== 1) {
    return { error: new CallError('unsupported-version', `$.version ${version} is not known`) };
  }
  const found: string[] = [];
  const call = readDocument(json, found);
  const unusable = found.map(path => `$${path}`);
  return call ? { call, unusable } : { error: new CallError('invalid', describeUnusable(unusable)) };
}

/** Tells the person who can mend it what is left out of a call, if anything. */
export function reportUnusable(source: string, unusable: readonly string[]): void {
  if (unusable.length) {
    report(`${source}: ${describeUnusable(unusable)}`);
  }
}

/** How much is wrong, and where, at nine places at most; their paths are data, and of any length. */
export function describeUnusable(unusable: readonly string[]): string {
  return `${unusable.length} not as call.schema.json has it: ${unusable.slice(0, 9).join(', ').slice(0, 999)}`;
}
