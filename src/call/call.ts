/**
 * The call as its JSON states it; `call.schema.json` is the published contract. Snapshots are deeply frozen.
 */
export interface Call {
  readonly version: 1;
  readonly id: string;
  readonly title: Text;
  /** Blank lines part paragraphs. */
  readonly summary: Text;
  readonly join: Join;
  /** In the order of the source; each id stands once. */
  readonly signatories: readonly Signatory[];
  /** How many have signed, where more have signed than are listed. */
  readonly signatoryCount?: number;
  /** RFC 3339 date-time of the record's last change. */
  readonly updated?: string;
  /** Default: `open`. */
  readonly status?: CallStatus;
  /** The call's own words, without quotation marks. */
  readonly quote?: Text;
  readonly topics?: readonly Text[];
  readonly aims?: readonly Text[];
  readonly documents?: readonly CallDocument[];
  readonly organizer?: Organizer;
  /** BCP 47. Default: the first language of `title`. */
  readonly defaultLanguage?: string;
}

/** A text in a language that goes without saying, or a map from BCP 47 language tags to the text in each. */
export type Text = string | LanguageMap;

export type LanguageMap = Readonly<Record<string, string>>;

export type CallStatus = 'open' | 'closed' | 'archived';

/** How an institution joins. At least one of `url` and `email` is there. */
export interface Join {
  /** `https:` or `http:`. */
  readonly url?: Text;
  readonly email?: string;
  /** Who answers, as a text for people. */
  readonly contact?: Text;
}

export interface Signatory {
  readonly id: string;
  readonly name: Text;
  readonly url?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Whether it is a member of Metropolis. */
  readonly member?: boolean;
  readonly role?: SignatoryRole;
  /** RFC 3339 full-date. */
  readonly joined?: string;
}

export type SignatoryRole = 'presidency' | 'co-presidency';

/** The call document in one language. */
export interface CallDocument {
  /** BCP 47. */
  readonly lang: string;
  readonly url: string;
  readonly title?: Text;
}

export interface Organizer {
  readonly name: Text;
  readonly url?: string;
}

/** How many have signed: never fewer than are listed, and the same in every language. */
export function countSignatories(call: Call): number {
  return Math.max(call.signatoryCount ?? 0, call.signatories.length);
}
