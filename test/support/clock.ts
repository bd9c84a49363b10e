import { type SinonFakeTimers, useFakeTimers } from 'sinon';

/** The time as it is, whatever the clock of a test says. */
const realNow = Date.now.bind(Date);
const realSetTimeout = setTimeout;

/** When a test begins: half a minute past 14:32 where it runs. A minute later it is another one. */
const afternoon = new Date(2026, 10, 5, 14, 32, 30).getTime();

/** Timers and dates that stand still until a test moves them. Requests go over the network all the same. */
export interface Clock {
  /** Lets so many seconds pass. */
  pass(seconds: number): void;
  /** Lets time pass until a request is made, and says how many seconds that took; `Infinity` where none is. */
  untilRequest(): number;
  /** Sets the visitor's clock wrong by so many seconds. */
  offset(seconds: number): void;
  /** What goes on for as long as it was set to. */
  pending(): number;
  /** How many requests were made since the test began. */
  requests(): number;
  /** Resolves when the headers of the last request are there. */
  headers(): Promise<unknown>;
}

/** Stops the clock for each test of a suite, which calls this. */
export function useClock(): Clock {
  let timers: SinonFakeTimers;
  let requests = 0;
  let last: Promise<Response> | undefined;
  const realFetch = window.fetch.bind(window);
  beforeEach(() => {
    requests = 0;
    timers = useFakeTimers({
      now: afternoon,
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
      shouldClearNativeTimers: true,
    });
    letRunnerRun();
    window.fetch = (...args) => {
      requests += 1;
      last = realFetch(...args);
      return last;
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
    timers.restore();
  });
  return {
    pass: seconds => timers.tick(seconds * 1000),
    untilRequest: () => untilRequest(timers, () => requests),
    offset: seconds => timers.setSystemTime(realNow() + seconds * 1000),
    pending: () => timers.countTimers(),
    requests: () => requests,
    headers: async () => last,
  };
}

/** A date from now, by the clock of the server, as a header has it. */
export function serverDate(secondsFromNow: number): string {
  return new Date(realNow() + secondsFromNow * 1000).toUTCString();
}

function untilRequest(timers: SinonFakeTimers, count: () => number): number {
  const [start, before] = [performance.now(), count()];
  while (count() === before) {
    if (!timers.countTimers()) {
      return Infinity;
    }
    timers.next();
  }
  return (performance.now() - start) / 1000;
}

/** The test runner, over whose WebSocket endpoints are steered, goes by the time as it is. */
function letRunnerRun(): void {
  const fakeSetTimeout = setTimeout;
  const choose = (...args: Parameters<typeof setTimeout>) => {
    const isRunner = new Error().stack?.includes('__web-dev-server__');
    return (isRunner ? realSetTimeout : fakeSetTimeout)(...args);
  };
  window.setTimeout = choose as typeof setTimeout;
}
