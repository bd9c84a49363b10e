import type { Answer, Answers, LoggedRequest } from '../support/endpoint.js';

/** One URL that belongs to one test: its answers, and the requests it received. */
export class Endpoint {
  readonly log: LoggedRequest[] = [];
  #answers: Answers;
  readonly #held = new Set<() => void>();
  readonly #watchers = new Set<() => void>();

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** Each answer serves one request; the last one repeats. */
  replaceAnswers(answers: Answers): void {
    this.#answers = answers;
  }

  takeAnswer(): Answer {
    const [first, second, ...rest] = this.#answers;
    if (second) {
      this.#answers = [second, ...rest];
    }
    return first;
  }

  /** Resolves at the next call of `release`. */
  held(): Promise<void> {
    return new Promise(resolve => this.#held.add(resolve));
  }

  release(): void {
    this.#held.forEach(resolve => resolve());
    this.#held.clear();
  }

  /** Must be called after each change of the log. */
  notify(): void {
    this.#watchers.forEach(look => look());
  }

  /** Resolves with the log as soon as the condition is met. */
  until(isMet: (log: readonly LoggedRequest[]) => boolean): Promise<LoggedRequest[]> {
    return new Promise(resolve => {
      const look = () => {
        if (isMet(this.log)) {
          this.#watchers.delete(look);
          resolve(this.log);
        }
      };
      this.#watchers.add(look);
      look();
    });
  }
}
