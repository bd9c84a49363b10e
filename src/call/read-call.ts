import { warnOnce } from '../platform/warn-once.js';
import type {
  Call,
  CallDocument,
  CallStatus,
  Join,
  Location,
  Milestone,
  Organizer,
  Practice,
  Signatory,
  SignatoryRole,
} from './call.js';
import { CallError } from '../platform/call-error.js';
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

const readJoinFields = record<Join>(
  {},
  {
    url: textOf(readUrl),
    email: matching(/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/),
    contact: readText,
  },
);

const readJoin: Reader<Join> = (value, unusable) => {
  const join = readJoinFields(value, unusable);
  return join?.url || join?.email ? join : undefined;
};

const readCount = integerFrom(0);

const readLocation = record<Location>({ latitude: numberUpTo(90), longitude: numberUpTo(180) }, {});

const readSignatoryList = listOf(
  record<Signatory>(
    { id: readString, name: readName },
    {
      url: readUrl,
      country: matching(/^[A-Z]{2}$/),
      member: satisfying(value => typeof value === 'boolean'),
      role: matching<SignatoryRole>(/^(co-)?presidency$/),
      joined: readDate,
      location: readLocation,
    },
  ),
  20_000,
);

/** Reads signatories. Of several entries with the same id the first is kept, so that each id counts once. */
const readSignatories: Reader<readonly Signatory[]> = (value = [], unusable) => {
  const ids = new Set<string>();
  const isFirst = ({ id }: Signatory) => {
    const isNew = !ids.has(id) && ids.add(id);
    return isNew || !unusable.push(` (a second "${id}")`);
  };
  const list = readSignatoryList(value, unusable)?.filter(isFirst);
  return list && Object.freeze(list);
};

const readDocument = record<Call>(
  {
    version: satisfying(value => value === 1),
    id: readString,
    title: readName,
    summary: readProse,
    join: readJoin,
    signatories: readSignatories,
  },
  {
    signatoriesUrl: readUrl,
    signatoryCount: readCount,
    memberCount: readCount,
    milestones: listOf(record<Milestone>({ count: integerFrom(1) }, { reached: readDate }), 50),
    updated: readDateTime,
    status: matching<CallStatus>(/^(open|closed|archived)$/),
    quote: readProse,
    quoteSource: readText,
    topics: listOf(readText, 50),
    aims: listOf(readText, 50),
    practices: listOf(
      record<Practice>(
        { title: readName, url: readUrl },
        { signatory: readString, topic: readText, summary: readText },
      ),
      500,
    ),
    documents: listOf(
      record<CallDocument>({ lang: readLanguageTag, url: readUrl }, { title: readText }),
      500,
    ),
    organizer: record<Organizer>({ name: readName }, { url: readUrl }),
    defaultLanguage: readLanguageTag,
  },
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
  const lacking = lackingKey(json, call);
  if (lacking) {
    found.push(`.${lacking}`);
  }
  const unusable = found.map(path => `$${path}`);
  return call && !lacking
    ? { call, unusable }
    : { error: new CallError('invalid', describeUnusable(unusable)) };
}

/** A key that is required because another one is there or not there. */
function lackingKey(json: unknown, call: Call | undefined): keyof Call | undefined {
  if (ownValue(json, 'signatoriesUrl') === undefined) {
    return ownValue(json, 'signatories') === undefined ? 'signatories' : undefined;
  }
  // Nobody knows how many have signed from the few that are named.
  return call?.signatoriesUrl && call.signatoryCount === undefined ? 'signatoryCount' : undefined;
}

/** Reads the whole list of signatories from parsed JSON. Unusable entries are left out. */
export function readList(json: unknown): readonly Signatory[] | undefined {
  return readSignatories(json, []);
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

/** Accepts an integer that JSON can hold exactly. */
function integerFrom(smallest: number): Reader<number> {
  return satisfying(value => Number.isSafeInteger(value) && (value as number) >= smallest);
}

/** Accepts a number with at most this absolute value. */
function numberUpTo(largest: number): Reader<number> {
  return satisfying(value => typeof value === 'number' && Math.abs(value) <= largest);
}
