import { limits } from './limits.js';

/** The kind of value that a place in a call accepts. */
export type Kind = ScalarKind | 'text' | 'urlText' | 'languageKey' | 'list' | ObjectKind;

export type ScalarKind =
  | 'version'
  | 'string'
  | 'url'
  | 'email'
  | 'tag'
  | 'country'
  | 'boolean'
  | 'role'
  | 'status'
  | 'date'
  | 'dateTime'
  | 'count'
  | 'milestoneCount'
  | 'latitude'
  | 'longitude';

export type ObjectKind =
  'call' | 'join' | 'signatory' | 'location' | 'milestone' | 'practice' | 'document' | 'organizer';

/**
 * What visitors lose if a value is unusable: a whole object, the information that the call is closed (`status`), one
 * language of a text, or the value alone.
 */
export type Loss = ObjectKind | 'status' | 'language' | 'value';

/** The format of the value at a key. */
export type Field =
  | { readonly kind: ScalarKind }
  /** A string, or a language map. `limit` counts UTF-16 code units. */
  | { readonly kind: 'text'; readonly limit: number; readonly paragraphs?: number }
  | { readonly kind: 'urlText' }
  | { readonly kind: 'list'; readonly of: Field; readonly limit: number }
  | { readonly kind: ObjectKind };

export interface ObjectFormat {
  readonly required: readonly string[];
  readonly keys: Readonly<Record<string, Field>>;
}

const text = { kind: 'text', limit: limits.text } as const;
const title = { kind: 'text', limit: limits.title } as const;
const longText = { kind: 'text', limit: limits.longText } as const;

function listOf(of: Field, limit: number): Field {
  return { kind: 'list', of, limit };
}

/** The format, as the check uses it. `call.schema.json` describes the same format. A test compares the two. */
export const formats: Readonly<Record<ObjectKind, ObjectFormat>> = {
  call: {
    required: ['version', 'id', 'title', 'summary', 'join'],
    keys: {
      version: { kind: 'version' },
      id: { kind: 'string' },
      title,
      summary: { ...longText, paragraphs: limits.paragraphs },
      join: { kind: 'join' },
      signatories: listOf({ kind: 'signatory' }, limits.signatories),
      signatoriesUrl: { kind: 'url' },
      signatoryCount: { kind: 'count' },
      memberCount: { kind: 'count' },
      milestones: listOf({ kind: 'milestone' }, limits.milestones),
      updated: { kind: 'dateTime' },
      status: { kind: 'status' },
      quote: longText,
      quoteSource: text,
      topics: listOf(text, limits.topics),
      aims: listOf(text, limits.aims),
      practices: listOf({ kind: 'practice' }, limits.practices),
      documents: listOf({ kind: 'document' }, limits.documents),
      organizer: { kind: 'organizer' },
      defaultLanguage: { kind: 'tag' },
    },
  },
  join: { required: [], keys: { url: { kind: 'urlText' }, email: { kind: 'email' }, contact: text } },
  signatory: {
    required: ['id', 'name'],
    keys: {
      id: { kind: 'string' },
      name: title,
      url: { kind: 'url' },
      country: { kind: 'country' },
      member: { kind: 'boolean' },
      role: { kind: 'role' },
      joined: { kind: 'date' },
      location: { kind: 'location' },
    },
  },
  location: {
    required: ['latitude', 'longitude'],
    keys: { latitude: { kind: 'latitude' }, longitude: { kind: 'longitude' } },
  },
  milestone: {
    required: ['count'],
    keys: { count: { kind: 'milestoneCount' }, reached: { kind: 'date' } },
  },
  practice: {
    required: ['title', 'url'],
    keys: { title, url: { kind: 'url' }, signatory: { kind: 'string' }, topic: text, summary: text },
  },
  document: {
    required: ['lang', 'url'],
    keys: { lang: { kind: 'tag' }, url: { kind: 'url' }, title },
  },
  organizer: { required: ['name'], keys: { name: title, url: { kind: 'url' } } },
};

/** The whole list in a separate file, which `signatoriesUrl` leads to. */
export const signatoryList: Field = listOf({ kind: 'signatory' }, Infinity);
