/**
 * A call as its JSON states it: a file of its own on any web server. `call.schema.json` says the same for other tools.
 * Nothing in it is markup. Web addresses are `https:` or `http:`.
 */
export interface Call {
  version: 1;
  /** A short name for machines. It stays the same when the title changes. */
  id: string;
  title: Text;
  /** Blank lines part paragraphs. */
  summary: Text;
  join: Join;
  /** Required unless `signatoriesUrl` is there; then these are the few that are named without the whole list. */
  signatories?: Signatory[];
  /** Where the whole list is, as a JSON array of the same entries. Then `signatoryCount` is required. */
  signatoriesUrl?: string;
  /** How many have signed, where more have signed than are listed. */
  signatoryCount?: number;
  /** How many of those who have signed are members, where more are than are listed. */
  memberCount?: number;
  /** The counts that the call is on its way to. */
  milestones?: Milestone[];
  /** RFC 3339 date-time of the last change. */
  updated?: string;
  /** Default: `open`. */
  status?: CallStatus;
  /** The call's own words, without quotation marks. */
  quote?: Text;
  /** Whose words `quote` is. */
  quoteSource?: Text;
  topics?: Text[];
  aims?: Text[];
  practices?: Practice[];
  documents?: CallDocument[];
  organizer?: Organizer;
  /** BCP 47. Default: the first language of `title`. */
  defaultLanguage?: string;
}

/** A text that is the same in every language, or one for each. */
export type Text = string | LanguageMap;

/** From BCP 47 language tags to the text in that language. */
export type LanguageMap = Record<string, string>;

export type CallStatus = 'open' | 'closed' | 'archived';

/** How an institution joins. At least one of `url` and `email` is there. */
export interface Join {
  /** One page for all, or one for each language. */
  url?: Text;
  /** The bare address. */
  email?: string;
  /** Who answers, for people to read. */
  contact?: Text;
}

/** An institution that has signed. */
export interface Signatory {
  /** No other signatory has the same. */
  id: string;
  name: Text;
  url?: string;
  /** ISO 3166-1 alpha-2, in capital letters. */
  country?: string;
  /** Whether it is a member of the organization that calls. */
  member?: boolean;
  role?: SignatoryRole;
  /** The day it signed: RFC 3339 full-date. */
  joined?: string;
  location?: Location;
}

export type SignatoryRole = 'presidency' | 'co-presidency';

/** A place on the map, in degrees (WGS 84). */
export interface Location {
  /** From -90 (south) to 90 (north). */
  latitude: number;
  /** From -180 (west) to 180 (east). */
  longitude: number;
}

export interface Milestone {
  /** At least 1. */
  count: number;
  /** The day it was reached: RFC 3339 full-date. */
  reached?: string;
}

/** What one signatory shares with the others. */
export interface Practice {
  title: Text;
  url: string;
  /** The `id` of the signatory that shares it. */
  signatory?: string;
  topic?: Text;
  summary?: Text;
}

/** The call document in one language. */
export interface CallDocument {
  /** BCP 47. */
  lang: string;
  url: string;
  title?: Text;
}

/** Who calls. */
export interface Organizer {
  name: Text;
  url?: string;
}
