/** The claim about one criterion, and its evidence. */
export interface Claim {
  /** The conformance levels of OpenACR. */
  readonly level: 'supports' | 'partially-supports' | 'does-not-support' | 'not-applicable' | 'not-evaluated';
  /** Remarks for readers. Required unless the level is `supports`. */
  readonly notes?: string;
  /** Tests that fail if the claim is wrong. */
  readonly tests?: readonly TestName[];
  /** Headings in `docs/accessibility/records.md`, without their dates. */
  readonly records?: readonly string[];
}

/** A test file, relative to the project, and the name of a test in it. `…` stands for a value in the name. */
export type TestName = readonly [file: string, name: string];

/** The criterion is supported. The evidence is tests. */
export function supports(...tests: readonly TestName[]): Claim {
  return { level: 'supports', tests };
}

/** The criterion is supported. The evidence is a record of a manual test. */
export function supportsByRecord(record: string, ...tests: readonly TestName[]): Claim {
  return { level: 'supports', records: [record], tests };
}

/** The criterion is about something that the widget does not have. */
export function notApplicable(notes: string): Claim {
  return { level: 'not-applicable', notes };
}
