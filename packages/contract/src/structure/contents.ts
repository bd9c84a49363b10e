import type { Report } from '../finding.js';
import type { ScalarKind } from '../format.js';
import type { Steps } from '../path.js';

/** The usable texts and values of a document, in document order. */
export interface Contents {
  readonly texts: PlacedText[];
  readonly scalars: PlacedScalar[];
}

/** A text, with its wordings by language tag. The tag is '' if the text is the same in every language. */
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

/** The results of a walk over a document: collected contents, and a function to report findings. */
export interface Walk {
  readonly contents: Contents;
  readonly report: Report;
}
