/** A call, as read from its JSON. `call.schema.json` is the published format. The object is deeply frozen. */
export interface Call {
  readonly version: 1;
  readonly id: string;
  readonly title: Text;
  /** Blank lines separate paragraphs. */
  readonly summary: Text;
  readonly join: Join;
  /** In the order of the JSON; each id occurs once. With `signatoriesUrl`: those that are named without the whole list. */
  readonly signatories: readonly Signatory[];
  /** URL of the whole list, a JSON array of the same entries. */
  readonly signatoriesUrl?: string;
  /** How many have signed, if more than are listed. */
  readonly signatoryCount?: number;
  /** How many of those who have signed are members, if not all are listed. */
  readonly memberCount?: number;
  /** Counts that the call is on its way to. */
  readonly milestones?: readonly Milestone[];
  /** RFC 3339 date-time of the record's last change. */
  readonly updated?: string;
  /** Default: `open`. */
  readonly status?: CallStatus;
  /** A quotation from the call, without quotation marks. */
  readonly quote?: Text;
  /** Whose words the quotation is. */
  readonly quoteSource?: Text;
  readonly topics?: readonly Text[];
  readonly aims?: readonly Text[];
  readonly practices?: readonly Practice[];
  readonly documents?: readonly CallDocument[];
  readonly organizer?: Organizer;
  /** BCP 47. Default: the first language of `title`. */
  readonly defaultLanguage?: string;
}

/** A string, or a map from language tags to strings. A plain string is in the call's default language. */
export type Text = string | LanguageMap;

/** Texts by BCP 47 language tag. */
export type LanguageMap = Readonly<Record<string, string>>;

export type CallStatus = 'open' | 'closed' | 'archived';

/** How an institution joins: at least one of `url` and `email` is set. */
export interface Join {
  /** `https:` or `http:`. */
  readonly url?: Text;
  readonly email?: string;
  /** The person or office that answers. */
  readonly contact?: Text;
}

/** How a visitor joins: on a page, or by e-mail. */
export type JoinMethod = 'page' | 'email';

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
  readonly location?: Location;
}

/** A place on the map, in degrees (WGS 84). */
export interface Location {
  /** -90 to 90. */
  readonly latitude: number;
  /** -180 to 180. */
  readonly longitude: number;
}

export interface Milestone {
  /** At least 1. */
  readonly count: number;
  /** RFC 3339 full-date. */
  readonly reached?: string;
}

/** What a signatory shares with the others. */
export interface Practice {
  readonly title: Text;
  readonly url: string;
  /** Id of the signatory. */
  readonly signatory?: string;
  readonly topic?: Text;
  readonly summary?: Text;
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

/** The number of signatories: at least the number of those listed. It does not depend on the language. */
export function countSignatories(call: Call): number {
  return Math.max(call.signatoryCount ?? 0, call.signatories.length);
}
