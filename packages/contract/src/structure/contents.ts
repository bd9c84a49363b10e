import type { Report } from '../finding.js';
import type { ScalarKind } from '../format.js';
import type { Steps } from '../path.js';

/** What is usable in a document, in its order. */
export interface Contents {
  readonly texts: PlacedText[];
  readonly scalars: PlacedScalar[];
}

/** A text and its wordings by language; by '' if it is the same in every language. */
export interface PlacedText {
  readonly steps: Steps;
  readonly kind: 'text' | 'urlText';
  readonly wordings: ReadonlyMap<string, string>;
}

export interface PlacedScalar {
  readonly steps: Steps;
  readonly kind: ScalarKind;
  readonly value: unknown;
}

/** What a walk over a document fills and tells. */
export interface Walk {
  readonly contents: Contents;
  readonly report: Report;
}
