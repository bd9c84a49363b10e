/** How a verb ends: all is well; something was found, or nothing was written; it was called wrongly, or cannot read. */
export type Status = 0 | 1 | 2;

/** What went wrong, for the person who can mend it. */
export interface Trouble {
  readonly what: string;
  /** The file or address, and the place in it. */
  readonly where?: string;
  readonly remedy: string;
}

/** Ends a verb before anything is written. */
export class Stop extends Error {
  readonly status: Status;
  readonly troubles: readonly Trouble[];

  constructor(status: 1 | 2, ...troubles: readonly [Trouble, ...Trouble[]]) {
    super(troubles[0].what);
    this.status = status;
    this.troubles = troubles;
  }
}

/** Why the system refused something, in short: `ENOENT`, or its message. */
export function reasonOf(error: unknown): string {
  const { code, message, cause } = error as NodeJS.ErrnoException;
  return code ?? (cause === undefined ? message : reasonOf(cause));
}
