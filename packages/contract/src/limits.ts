/**
 * How large a call may be. A larger call would freeze the pages that show it. Lengths of texts are counted in UTF-16
 * code units, as JavaScript does.
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
  /** Signatories in the call itself. A list in a separate file (`signatoriesUrl`) may be longer. */
  signatories: 20_000,
  /** Combining marks on one letter. Today's orthographies need at most three. */
  combiningMarks: 3,
  /** The size of a file in bytes: 5 MB. */
  bytes: 5_000_000,
  /** Levels of nested objects and lists. A call has five. */
  depth: 100,
} as const;
