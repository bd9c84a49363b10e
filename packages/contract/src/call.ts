/**
 * A call, as its JSON file on a web server contains it. `call.schema.json` describes the same format for other tools.
 * All texts are plain text, not markup. Web addresses are `https:` or `http:`.
 */
export interface Call {
  version: 1;
  /** A short identifier for programs. It stays the same when the title changes. */
  id: string;
  title: Text;
  /** Blank lines separate paragraphs. */
  summary: Text;
  join: Join;
  /**
   * Required, unless `signatoriesUrl` is given. With `signatoriesUrl`, these are the few signatories that are shown
   * before the whole list is loaded.
   */
  signatories?: Signatory[];
  /** Address of the whole list: a JSON array of the same entries. With it, `signatoryCount` is required. */
  signatoriesUrl?: string;
  /** How many institutions have signed. Needed if the list does not contain them all. */
  signatoryCount?: number;
  /** How many signatories are members. Needed if the list does not contain them all. */
  memberCount?: number;
  /** The numbers of signatories that the call aims at. */
  milestones?: Milestone[];
  /** RFC 3339 date-time of the last change. */
  updated?: string;
  /** Default: `open`. */
  status?: CallStatus;
  /** A quotation from the call, without quotation marks. Blank lines separate paragraphs. */
  quote?: Text;
  /** The author of `quote`. */
  quoteSource?: Text;
  topics?: Text[];
  aims?: Text[];
  practices?: Practice[];
  documents?: CallDocument[];
  organizer?: Organizer;
  /** BCP 47. Default: the first language of `title`. */
  defaultLanguage?: string;
}

/** One text for all languages, or a text for each language. */
export type Text = string | LanguageMap;

/** Maps a language tag (BCP 47) to the text in that language. */
export type LanguageMap = Record<string, string>;

export type CallStatus = 'open' | 'closed' | 'archived';

/** How an institution joins. At least one of `url` and `email` is required. */
export interface Join {
  /** One page for all languages, or a page for each language. */
  url?: Text;
  /** The address alone, without a name or `mailto:`. */
  email?: string;
  /** Name of the person or office that answers, to show to visitors. */
  contact?: Text;
}

/** An institution that has signed. */
export interface Signatory {
  /** Unique among the signatories. */
  id: string;
  name: Text;
  url?: string;
  /** ISO 3166-1 alpha-2, in capital letters. */
  country?: string;
  /** Whether it is a member of the organizer. */
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

/** A good practice that a signatory shares with the others. */
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

/** The organization that publishes the call. */
export interface Organizer {
  name: Text;
  url?: string;
}
