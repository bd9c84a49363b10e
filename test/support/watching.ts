import { CallWatch } from '../../src/call/watch-call.js';
import type { CallState } from '../../src/call/call-state.js';
import type { Clock } from './clock.js';

export interface Watching {
  readonly watch: CallWatch;
  /** All states so far, the oldest first. */
  readonly states: CallState['status'][];
}

const watches = new Set<CallWatch>();

afterEach(() => {
  watches.forEach(watch => watch.stop());
  watches.clear();
});

/** Watches a call until the test ends. */
export function watchCall(url: string, refresh?: number): Watching {
  const states: CallState['status'][] = [];
  const watch = new CallWatch(url, state => states.push(state.status), refresh);
  watches.add(watch);
  return { watch, states };
}

/** Watches a call until the test ends, and waits for its first load. */
export async function watchLoaded(url: string, refresh?: number): Promise<Watching> {
  const watching = watchCall(url, refresh);
  await watching.watch.reload();
  return watching;
}

/** Lets time pass until the next check, and waits for its end. Resolves with the number of seconds that passed before it. */
export async function nextCheck(clock: Clock, watch: Pick<CallWatch, 'reload'>): Promise<number> {
  const seconds = clock.untilRequest();
  await watch.reload();
  return seconds;
}
