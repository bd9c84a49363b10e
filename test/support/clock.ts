import { type SinonFakeTimers, useFakeTimers } from 'sinon';

/** The real time, which the fake clock does not change. */
const realNow = Date.now.bind(Date);
const realSetTimeout = setTimeout;

/** The time at the start of each test: 14:32:30 in the time zone of the machine. One minute later the display shows 14:33. */
const afternoon = new Date(2026, 10, 5, 14, 32, 30).getTime();

/** Fake timers and dates, which move only when a test moves them. Requests still go over the real network. */
export interface Clock {
  /** Lets this many seconds pass. */
  pass(seconds: number): void;
  /** Lets time pass until a request is made. Returns how many seconds passed; `Infinity` if no timer leads to a request. */
  untilRequest(): number;
  /** Lets this many seconds pass while the machine sleeps: a timer that falls due meanwhile fires once, at the end. */
  sleep(seconds: number): void;
  /** Sets the visitor's clock wrong by this many seconds. */
  offset(seconds: number): void;
  /** Moves the visitor's clock on or back by this many seconds. No time passes. */
  jump(seconds: number): void;
  /** How many timers are pending. */
  pending(): number;
  /** How many requests were made since the test began. */
  requests(): number;
  /** Resolves when the headers of the last request have arrived. */
  headers(): Promise<unknown>;
}

/** Stops the clock during each test of the suite that calls this. */
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
    sleep: seconds => {
      timers.jump(seconds * 1000);
    },
    untilRequest: () => untilRequest(timers, () => requests),
    offset: seconds => timers.setSystemTime(realNow() + seconds * 1000),
    jump: seconds => timers.setSystemTime(Date.now() + seconds * 1000),
    pending: () => timers.countTimers(),
    requests: () => requests,
    headers: async () => last,
  };
}

/** A date from now, by the server's clock, in the form of an HTTP header. */
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

/** The test runner keeps real timers: tests control endpoints over its WebSocket. */
function letRunnerRun(): void {
  const fakeSetTimeout = setTimeout;
  const choose = (...args: Parameters<typeof setTimeout>) => {
    const isRunner = new Error().stack?.includes('__web-dev-server__');
    return (isRunner ? realSetTimeout : fakeSetTimeout)(...args);
  };
  window.setTimeout = choose as typeof setTimeout;
}
