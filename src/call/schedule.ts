/** The longest wait that a timer can hold, in milliseconds: a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;

/** Runs one task when it falls due, on a clock that does not jump. What falls due during a pause is made up for at its end. */
export class Schedule {
  readonly #task: () => void;
  #due = Infinity;
  #paused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(task: () => void) {
    this.#task = task;
  }

  /** When the task falls due, by `performance.now()`; `Infinity` is never. */
  set due(time: number) {
    this.#due = time;
    this.#arm();
  }

  set paused(paused: boolean) {
    this.#paused = paused;
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const wait = this.#due - performance.now();
    if (this.#paused || wait === Infinity) {
      return;
    }
    if (wait > 0) {
      this.#timer = setTimeout(() => this.#arm(), Math.min(wait, longestTimer));
      return;
    }
    this.#due = Infinity;
    this.#task();
  }
}
