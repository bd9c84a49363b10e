/**
 * How large a call may be. Beyond these, pages that show it would freeze. Lengths of texts are counted as JavaScript
 * counts them, in UTF-16 code units.
 */
export const limits = {
  /** Titles and names. */
  title: 300,
  /** The summary and the quote. */
  longText: 10_000,
  /** Every other string, ids and addresses included. */
  text: 1000,
  /** Paragraphs of the summary. */
  paragraphs: 100,
  topics: 50,
  aims: 50,
  milestones: 50,
  documents: 500,
  practices: 500,
  /** Signatories in the call itself. A list apart (`signatoriesUrl`) may be longer. */
  signatories: 20_000,
  /** Combining marks on one letter. The orthographies of today need three at most. */
  combiningMarks: 3,
  /** The size of a file in bytes: 5 MB. */
  bytes: 5_000_000,
  /** Levels of objects and lists in one another. A call has five. */
  depth: 100,
} as const;
