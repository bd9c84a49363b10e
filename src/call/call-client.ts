import type { CallError } from '../platform/call-error.js';
import { documentProperty } from '../platform/document.js';
import { requestText } from '../platform/request.js';
import { warnOnce } from '../platform/warn-once.js';
import type { Call } from './call.js';
import type { CallState } from './call-state.js';
import { isNews, readAnswer } from './read-answer.js';
import { warnOfUnusable } from './read-call.js';
import { waitBeforeNextTry } from './retry.js';

/** Default seconds between checks. */
export const defaultRefresh = 60;

/** Milliseconds between tries of the first load, unless a watcher asks for a shorter interval. */
const firstLoadInterval = defaultRefresh * 1000;

/** A time by `performance.now()`, so far in the past that the next check is due now. */
const longAgo = -1e12;

/** The longest timeout that browsers support, in milliseconds. A longer one fires at once. */
const longestTimer = 2 ** 31 - 1;

/** What a client needs to know about a watcher of its call. */
export interface Watcher {
  /** Seconds between checks; 0 for none. */
  readonly refresh: number;
  /** Whether the watcher is on screen. */
  readonly visible: boolean;
  onState(state: CallState): void;
}

/** The shortest time between two requests of a client, in milliseconds, whatever events the page gets. */
const shortestInterval = 5000;

/** The clients with watchers, by URL. */
const clients = new Map<string, CallClient>();

/** Loads the call at one URL and keeps it current for all its watchers. It owns what was loaded. */
export class CallClient {
  readonly #url: string;
  readonly #watchers = new Set<Watcher>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = new AbortController();
  #state: CallState = { status: 'loading' };
  /** The body of the call now shown. An equal body need not be read again. */
  #body: string | CallError | undefined;
  #succeededAt = 0;
  #triedAt = longAgo;
  #requestedAt = longAgo;
  /** When to check instead of the planned time, because the page is back online. */
  #onlineCheckAt: number | undefined;
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
   * The page's one client of a URL.
   *
   * @param url absolute
   * @param former the client of this URL that the watcher had before. It is used again if there is no other one; else
   *   the other one gets the call that it loaded, if it has none.
   */
  static at(url: string, former?: CallClient): CallClient {
    const client = clients.get(url) ?? former ?? new CallClient(url);
    const call = former?.state.call;
    if (call) {
      client.offer(call, former.#succeededAt);
    }
    return client;
  }

  /** Adds a watcher. The first one starts the first load. */
  add(watcher: Watcher): void {
    this.#watchers.add(watcher);
    if (clients.get(this.#url) !== this) {
      this.#start();
    }
    if (this.#triedAt === longAgo) {
      void this.check();
    }
    this.update();
  }

  /**
   * Offers a call for the time until a request succeeds. A client that has a call ignores it.
   *
   * @param asOf the age of that call, in milliseconds since the epoch
   */
  offer(call: Call, asOf: number): void {
    const state = this.#state;
    if (!state.call) {
      this.#succeededAt = asOf;
      this.#setState(state.error ? { ...state, status: 'stale', call, asOf } : { status: 'ready', call });
    }
  }

  /**
   * Removes a watcher. The client stops after its last one, but not in the same task: an element that is moved within the
   * page leaves and comes back at once.
   */
  remove(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    this.update();
    queueMicrotask(() => {
      if (!this.#watchers.size && clients.get(this.#url) === this) {
        clients.delete(this.#url);
        this.#stopped.abort();
      }
    });
  }

  /** Plans the next check. Call this when a watcher or the visibility of the page has changed. */
  update(): void {
    clearTimeout(this.#timer);
    const isSeen = !documentProperty('hidden') && [...this.#watchers].some(({ visible }) => visible);
    const planned = this.#onlineCheckAt ?? this.#triedAt + this.#wait();
    const due = Math.max(planned, this.#requestedAt + shortestInterval);
    const wait = isSeen && !this.#checking ? due - performance.now() : Infinity;
    if (wait <= 0) {
      void this.check();
    } else if (wait < Infinity) {
      this.#timer = setTimeout(() => this.update(), Math.min(wait, longestTimer));
    }
  }

  /** Checks for changes now, or waits for the check that is under way. */
  check(): Promise<void> {
    this.#checking ??= this.#check().finally(() => {
      this.#checking = undefined;
      this.update();
    });
    return this.#checking;
  }

  #start(): void {
    clients.set(this.#url, this);
    this.#stopped = new AbortController();
    const { signal } = this.#stopped;
    addEventListener('visibilitychange', () => this.update(), { signal });
    addEventListener('online', () => void this.#endBackOff(), { signal });
  }

  async #check(): Promise<void> {
    const { signal } = this.#stopped;
    this.#requestedAt = performance.now();
    this.#onlineCheckAt = undefined;
    const cache = this.#state.status === 'loading' ? 'default' : 'no-cache';
    const answer = await requestText(this.#url, cache, signal);
    this.#jitter = 0.9 + Math.random() * 0.2;
    this.#triedAt = signal.aborted ? longAgo : performance.now();
    if (!signal.aborted) {
      this.#onAnswer(answer);
    }
  }

  #onAnswer(answer: string | CallError): void {
    const shown = this.#state.call;
    const result = shown && answer === this.#body ? { call: shown, unusable: [] } : readAnswer(answer);
    if ('error' in result) {
      this.#fail(result.error, shown);
      return;
    }
    warnOfUnusable(this.#url, result.unusable);
    this.#body = answer;
    this.#succeededAt = Date.now();
    this.#failures = 0;
    const call = shown && !isNews(result.call, shown) ? shown : result.call;
    if (call !== shown || this.#state.status !== 'ready') {
      this.#setState({ status: 'ready', call });
    }
  }

  #fail(error: CallError, call: Call | undefined): void {
    this.#failures += 1;
    // The visitor may have set the clock back. A time to come would make no sense.
    this.#succeededAt = Math.min(this.#succeededAt, Date.now());
    // An iframe that is removed while it loads has no window. Its requests fail for that reason.
    if (documentProperty('defaultView')) {
      warnOnce(`${this.#url}: ${error}`);
    }
    this.#setState(
      call ? { status: 'stale', call, asOf: this.#succeededAt, error } : { status: 'failed', error },
    );
  }

  #setState(state: CallState): void {
    this.#state = Object.freeze(state);
    for (const watcher of [...this.#watchers]) {
      try {
        // A watcher may remove other watchers.
        if (this.#watchers.has(watcher)) {
          watcher.onState(this.#state);
        }
      } catch (error) {
        // An error in one watcher must not keep the others from the news.
        reportError(error);
      }
    }
  }

  /**
   * Back online: check soon, unless the server sent Retry-After. A page without a call checks now. The others spread over
   * one interval: all pages of a network that was gone come back at the same moment.
   */
  async #endBackOff(): Promise<void> {
    await this.#checking;
    const state = this.#state;
    if (state.error?.retryAfter === 0) {
      const share = state.call ? Math.random() : 0;
      this.#onlineCheckAt ??= performance.now() + share * this.#interval();
      this.update();
    }
  }

  /** Milliseconds between checks while all is well; `Infinity` for none. */
  #interval(): number {
    const intervals = [...this.#watchers].map(({ refresh }) => refresh * 1000).filter(Boolean);
    return Math.min(...intervals, this.#state.call ? Infinity : firstLoadInterval);
  }

  #wait(): number {
    const state = this.#state;
    return waitBeforeNextTry(this.#interval(), this.#failures, state.error?.retryAfter ?? 0, this.#jitter);
  }
}
