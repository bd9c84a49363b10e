/**
 * @typedef {import('./answer.js').Answer} Answer
 *
 * @typedef {object} LoggedRequest
 * @property {number} time when it came, in milliseconds since the epoch
 * @property {string} method
 * @property {string} path
 * @property {Record<string, string>} query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number | null} status the status answered, null as long as there is none
 * @property {boolean} aborted whether the client went away before it had the whole answer
 */

/** One URL that belongs to one test: how it answers, and what it was asked. */
export class Endpoint {
  /** @type {LoggedRequest[]} */
  log = [];

  /** @type {Answer[]} */
  #answers;

  /** @type {Set<() => void>} */
  #held = new Set();

  /** @type {Set<() => void>} */
  #watchers = new Set();

  /** @param {Answer[]} answers */
  constructor(answers) {
    this.#answers = answers;
  }

  /** @param {Answer[]} answers one a request; the last one repeats */
  replaceAnswers(answers) {
    this.#answers = answers;
  }

  /** @returns {Answer} */
  takeAnswer() {
    const [next, ...rest] = this.#answers;
    if (rest.length > 0) {
      this.#answers = rest;
    }
    return next;
  }

  /** Resolves at the next call of `release`. */
  held() {
    return new Promise(resolve => this.#held.add(resolve));
  }

  release() {
    this.#held.forEach(go => go());
    this.#held.clear();
  }

  /** To be called whenever the log has changed. */
  changed() {
    this.#watchers.forEach(look => look());
  }

  /**
   * @param {(log: LoggedRequest[]) => boolean} reached
   * @returns {Promise<LoggedRequest[]>} the log, as soon as it is so
   */
  until(reached) {
    return new Promise(resolve => {
      const look = () => {
        if (!reached(this.log)) {
          return;
        }
        this.#watchers.delete(look);
        resolve(this.log);
      };
      this.#watchers.add(look);
      look();
    });
  }
}
