import type { Kind, Loss } from './format.js';
import type { Steps } from './path.js';

/** `problem`: visitors would lose something. `advice`: visitors lose nothing, but the call could be better. */
export type Severity = 'problem' | 'advice';

/** One result of the check, as data. `describe` puts it into words. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** A finding of one code. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** JSON path (RFC 9535) of the value, or of the place of a missing value: `$.signatories[3].url`. */
  readonly path: string;
  /** The same as keys and indices: `['signatories', 3, 'url']`. */
  readonly steps: Steps;
  /** The position in the text, if a text was checked. */
  readonly position?: Position;
  readonly detail: FindingDetails[Code];
}

/** A place in a text. Columns and offsets count UTF-16 code units, as editors and JavaScript do. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** From 0. */
  readonly offset: number;
  readonly length: number;
}

export type FindingCode = keyof FindingDetails;

/** The details of each code. The keys of this interface are the complete list of codes. */
export interface FindingDetails {
  // The file
  empty: None;
  html: None;
  'not-json': None;
  'not-utf8': { readonly encoding: 'windows-1252' | 'utf-16' | 'damaged' };
  'byte-order-mark': None;
  'too-large': { readonly size: number; readonly limit: number };
  'too-deep': { readonly limit: number };

  // Faults of JSON syntax
  'extra-comma': None;
  'missing-comma': None;
  'missing-colon': None;
  'missing-value': None;
  'curly-quotes': { readonly character: string };
  'single-quotes': None;
  comment: None;
  'unquoted-key': { readonly key: string };
  'unknown-word': { readonly word: string; readonly suggestion?: string };
  'unclosed-text': None;
  'line-break-in-text': None;
  'control-in-text': None;
  'bad-escape': None;
  'bad-number': { readonly value: string };
  unclosed: { readonly bracket: string };
  'text-after-end': None;
  'odd-blank': { readonly character: string };
  syntax: { readonly found: string };
  'more-faults': { readonly count: number };
  'duplicate-key': { readonly key: string };

  // Keys and values
  missing: { readonly key: string; readonly expected: Kind; readonly lost: Loss };
  unusable: { readonly expected: Kind; readonly value: string; readonly lost: Loss };
  'near-miss': {
    readonly expected: Kind;
    readonly value: string;
    /** What to write instead, as JSON. */
    readonly suggestion: string;
    readonly lost: Loss;
  };
  'no-such-date': { readonly value: string; readonly lost: Loss };
  'misspelt-key': { readonly key: string; readonly suggestion: string };
  'misplaced-key': {
    readonly key: string;
    /** The path of the object that it belongs to: `$.join`, `$.signatories[*]`. */
    readonly belongs: string;
  };
  'no-way-to-join': None;
  'too-long': { readonly length: number; readonly limit: number };
  'too-many': { readonly count: number; readonly limit: number };
  'too-many-paragraphs': { readonly count: number; readonly limit: number };

  // Texts
  'missing-translation': { readonly languages: readonly string[] };
  'stale-translation': { readonly language: string; readonly source: string };
  'repeated-language': { readonly language: string; readonly other: string };
  'default-language-unused': { readonly language: string };
  'combining-marks': { readonly limit: number };
  'bidi-control': { readonly character: string };
  'control-character': { readonly character: string };
  'broken-letters': { readonly sample: string };
  markup: { readonly sample: string };
  'insecure-link': { readonly url: string };

  // Signatories and figures
  'duplicate-id': { readonly id: string; readonly first: string };
  'odd-id': { readonly id: string; readonly suggestion: string };
  'similar-names': { readonly name: string; readonly other: string; readonly first: string };
  'unknown-country': { readonly country: string };
  'unknown-signatory': { readonly id: string; readonly suggestion?: string };
  'date-in-future': { readonly date: string };
  'count-too-small': { readonly key: string; readonly count: number; readonly listed: number };
  'member-count-differs': { readonly count: number; readonly listed: number };
  'more-members-than-signatories': { readonly members: number; readonly signatories: number };
  'milestone-order': { readonly count: number; readonly before: number };
  'milestone-reached-early': { readonly count: number; readonly signatories: number };

  // The date of the last change, and the comparison with the previous version
  'updated-missing': None;
  'updated-in-future': { readonly updated: string };
  'updated-not-changed': { readonly updated: string };
  'updated-went-back': { readonly updated: string; readonly before: string };
  'id-changed': { readonly id: string; readonly before: string };
  'milestone-moved': { readonly count: number };
  'signatory-lost': { readonly id: string; readonly name: string };
  'signatory-id-changed': { readonly id: string; readonly before: string; readonly name: string };
}

type None = Readonly<Record<string, never>>;

/** Reports a finding at a place. */
export type Report = <Code extends FindingCode>(
  code: Code,
  steps: Steps,
  detail: FindingDetails[Code],
) => void;
