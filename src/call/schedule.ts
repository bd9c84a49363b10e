/** The longest timeout that browsers support, in milliseconds. A longer one fires at once. */
const longestTimer = 2 ** 31 - 1;

/** Runs a task at a time, by a clock that never jumps. */
export class Schedule {
  readonly #task: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(task: () => void) {
    this.#task = task;
  }

  /** @param due when to run the task, by `performance.now()`. It replaces the time set before. `Infinity`: never. */
  set(due: number): void {
    clearTimeout(this.#timer);
    const wait = due - performance.now();
    if (wait <= 0) {
      this.#task();
    } else if (wait < Infinity) {
      this.#timer = setTimeout(() => this.set(due), Math.min(wait, longestTimer));
    }
  }
}
