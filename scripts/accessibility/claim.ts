/** What is said of one criterion, and what stands for it. */
export interface Claim {
  /** The conformance levels of OpenACR. */
  readonly level: 'supports' | 'partially-supports' | 'does-not-support' | 'not-applicable' | 'not-evaluated';
  /** What a reader has to know. Required, except for what is supported. */
  readonly notes?: string;
  /** Tests that fail if the claim is wrong. */
  readonly tests?: readonly TestName[];
  /** Headings in `docs/accessibility/records.md`, without their dates. */
  readonly records?: readonly string[];
}

/** A test file, relative to the project, and the name of a test in it. `…` stands for a value in the name. */
export type TestName = readonly [file: string, name: string];

/** Supported, as tests show. */
export function supports(...tests: readonly TestName[]): Claim {
  return { level: 'supports', tests };
}

/** Supported, as somebody saw who tried it by hand. */
export function supportsByRecord(record: string, ...tests: readonly TestName[]): Claim {
  return { level: 'supports', records: [record], tests };
}

/** There is nothing in the widget that the criterion speaks of. */
export function notApplicable(notes: string): Claim {
  return { level: 'not-applicable', notes };
}
