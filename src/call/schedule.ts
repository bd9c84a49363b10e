/** The longest timeout that browsers support, in milliseconds. A longer one fires at once. */
const longestTimer = 2 ** 31 - 1;

/** Runs a task when it is due, by a clock that never jumps. A task that becomes due during a pause runs after it. */
export class Schedule {
  readonly #task: () => void;
  #due = Infinity;
  #paused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(task: () => void) {
    this.#task = task;
  }

  /** When the task is due, by `performance.now()`; `Infinity` means never. */
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
