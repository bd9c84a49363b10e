/** Delays the calls of a function. All requests during the delay lead to one call at its end. */
export class Throttle {
  readonly #run: () => void;
  readonly #milliseconds: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, run: () => void) {
    this.#milliseconds = milliseconds;
    this.#run = run;
  }

  /** Whether a call is waiting. */
  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  request(milliseconds = this.#milliseconds): void {
    this.#timer ??= setTimeout(() => this.flush(), milliseconds);
  }

  /** Starts the delay again. The call happens when there was no request for that long. */
  postpone(milliseconds = this.#milliseconds): void {
    this.cancel();
    this.request(milliseconds);
  }

  /** Makes a waiting call now. */
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
