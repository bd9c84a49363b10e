import { report } from '../platform/warn-once.js';
import type { Call } from './call.js';
import type { CallError } from './call-error.js';
import { callOf, type CallState } from './call-state.js';
import { isNews, readAnswer } from './read-answer.js';
import { reportUnusable } from './read-call.js';
import { requestCall } from './request-call.js';
import { waitBeforeNextTry } from './retry.js';
import { Schedule } from './schedule.js';

/** How often a call is looked at where nothing else is asked for, in seconds. */
export const defaultRefresh = 60;

/** Between tries to load what is not there yet, where no widget wants to look oftener: milliseconds. */
const firstLoadInterval = defaultRefresh * 1000;

/** By `performance.now()`, decades before the page: whatever was last tried then is due, if it ever is. */
const longAgo = -1e12;

/** What a client has to know of whoever watches its call. */
export interface Watcher {
  /** How often to look for changes, in seconds; 0 for never. */
  readonly refresh: number;
  /** Whether anybody can see what it shows. */
  readonly visible: boolean;
  onState(state: CallState): void;
}

/** The clients in use on this page, by URL. */
const clients = new Map<string, CallClient>();

/** Keeps the call at one URL current for all its watchers. */
export class CallClient {
  readonly #url: string;
  readonly #watchers = new Set<Watcher>();
  readonly #schedule = new Schedule(() => void this.check());
  #closed = new AbortController();
  #state: CallState = { status: 'loading' };
  /** The last body that was a call: an equal one needs no reading. */
  #body: string | CallError | undefined;
  #succeededAt = 0;
  #triedAt = longAgo;
  #failures = 0;
  #jitter = 1;
  #checking: Promise<void> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  get state(): CallState {
    return this.#state;
  }

  /**
   * The one client of an absolute URL on this page.
   *
   * @param former a client of that URL that may be used again, with what it knows, where no other is in use.
   */
  static at(url: string, former?: CallClient): CallClient {
    return clients.get(url) ?? former ?? new CallClient(url);
  }

  /** The first watcher of all starts the first load. */
  add(watcher: Watcher): void {
    this.#watchers.add(watcher);
    if (clients.get(this.#url) !== this) {
      this.#open();
    }
    if (this.#triedAt === longAgo) {
      void this.check();
    }
    this.update();
  }

  /** Starts with a call that the page has, as of a time (milliseconds since the epoch); a request has the last word. */
  offer(call: Call, asOf: number): void {
    const state = this.#state;
    if (!callOf(state)) {
      this.#succeededAt = asOf;
      this.#become('error' in state ? { ...state, status: 'stale', call, asOf } : { status: 'ready', call });
    }
  }

  /**
   * With the last watcher goes all that the client holds. One that comes into its place at once, as when an element is
   * moved, finds the client still there.
   */
  remove(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    this.update();
    queueMicrotask(() => {
      if (!this.#watchers.size && clients.get(this.#url) === this) {
        clients.delete(this.#url);
        this.#closed.abort();
      }
    });
  }

  /** Takes up what changed about the watchers or the page. */
  update(): void {
    this.#schedule.paused = document.hidden || ![...this.#watchers].some(({ visible }) => visible);
    if (!this.#checking) {
      this.#schedule.due = this.#triedAt + this.#wait();
    }
  }

  /** Looks for changes now. A look that is under way is joined. */
  check(): Promise<void> {
    this.#checking ??= this.#check().finally(() => {
      this.#checking = undefined;
      this.update();
    });
    return this.#checking;
  }

  #open(): void {
    clients.set(this.#url, this);
    this.#closed = new AbortController();
    const { signal } = this.#closed;
    document.addEventListener('visibilitychange', () => this.update(), { signal });
    addEventListener('online', () => void this.#endBackOff(), { signal });
  }

  async #check(): Promise<void> {
    const { signal } = this.#closed;
    const answer = await requestCall(this.#url, this.#state.status !== 'loading', signal);
    this.#jitter = 0.9 + Math.random() * 0.2;
    this.#triedAt = signal.aborted ? longAgo : performance.now();
    if (!signal.aborted) {
      this.#take(answer);
    }
  }

  #take(answer: string | CallError): void {
    const shown = callOf(this.#state);
    const result = shown && answer === this.#body ? { call: shown, unusable: [] } : readAnswer(answer);
    if ('error' in result) {
      this.#fail(result.error, shown);
      return;
    }
    reportUnusable(this.#url, result.unusable);
    this.#body = answer;
    this.#succeededAt = Date.now();
    this.#failures = 0;
    const call = shown && !isNews(result.call, shown) ? shown : result.call;
    if (call !== shown || this.#state.status !== 'ready') {
      this.#become({ status: 'ready', call });
    }
  }

  #fail(error: CallError, call: Call | undefined): void {
    this.#failures += 1;
    report(`${this.#url}: ${error.code}: ${error.message}`);
    this.#become(
      call ? { status: 'stale', call, asOf: this.#succeededAt, error } : { status: 'failed', error },
    );
  }

  #become(state: CallState): void {
    this.#state = Object.freeze(state);
    for (const watcher of [...this.#watchers]) {
      // One that was told may have stopped others.
      if (this.#watchers.has(watcher)) {
        watcher.onState(this.#state);
      }
    }
  }

  /** Back on line, a try that had no answer is due again; a server that asked for patience still has it. */
  async #endBackOff(): Promise<void> {
    await this.#checking;
    if ('error' in this.#state && !this.#state.error.retryAfter) {
      this.#triedAt = longAgo;
      this.update();
    }
  }

  #wait(): number {
    const intervals = [...this.#watchers].map(({ refresh }) => refresh * 1000).filter(Boolean);
    const state = this.#state;
    return waitBeforeNextTry(
      Math.min(...intervals, callOf(state) ? Infinity : firstLoadInterval),
      this.#failures,
      'error' in state ? state.error.retryAfter : 0,
      this.#jitter,
    );
  }
}
