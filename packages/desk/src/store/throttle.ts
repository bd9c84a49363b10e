/** Calls a function at most once in so many milliseconds; a call that comes in between is made at the end. */
export class Throttle {
  readonly #run: () => void;
  readonly #milliseconds: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, run: () => void) {
    this.#milliseconds = milliseconds;
    this.#run = run;
  }

  /** Whether a call is to be made. */
  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  request(milliseconds = this.#milliseconds): void {
    this.#timer ??= setTimeout(() => this.flush(), milliseconds);
  }

  /** Waits anew: the call is made when nobody has asked for so long. */
  postpone(milliseconds = this.#milliseconds): void {
    this.cancel();
    this.request(milliseconds);
  }

  /** Makes a call that waits now. */
  flush(): void {
    if (this.#timer !== undefined) {
      this.cancel();
      this.#run();
    }
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
