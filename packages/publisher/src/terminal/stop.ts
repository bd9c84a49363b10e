/** Exit status. 0: success. 1: problems were found, or nothing was written. 2: wrong use, or unreadable input. */
export type Status = 0 | 1 | 2;

/** An error, described for the person who can fix it. */
export interface Trouble {
  readonly what: string;
  /** The file or address, and the position in it. */
  readonly where?: string;
  readonly remedy: string;
}

/** Thrown to end a verb before anything is written. */
export class Stop extends Error {
  readonly status: Status;
  readonly troubles: readonly Trouble[];

  constructor(status: 1 | 2, ...troubles: readonly [Trouble, ...Trouble[]]) {
    super(troubles[0].what);
    this.status = status;
    this.troubles = troubles;
  }
}

/** The short reason of a system error: its code, such as `ENOENT`, else its message. */
export function reasonOf(error: unknown): string {
  const { code, message, cause } = error as NodeJS.ErrnoException;
  return code ?? (cause === undefined ? message : reasonOf(cause));
}
