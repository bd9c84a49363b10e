import { subscribe } from 'node:diagnostics_channel';

/** When requests were made, in milliseconds by `performance.now()`, by their path. */
export type Requests = ReadonlyMap<string, readonly number[]>;

/**
 * Records all requests that `fetch` makes from now on, even if they cannot reach the server.
 *
 * @param start prefix of the paths of pages. Other requests are not recorded.
 */
export function recordRequests(start: string): Requests {
  const requests = new Map<string, number[]>();
  subscribe('undici:request:create', message => {
    const { path } = (message as { request: { path: string } }).request;
    if (path.startsWith(start)) {
      requests.set(path, [...(requests.get(path) ?? []), performance.now()]);
    }
  });
  return requests;
}

/** How many requests there were in each second between two times. */
export function perSecond(requests: Requests, from: number, to: number): number[] {
  const counts = Array<number>(Math.floor((to - from) / 1000)).fill(0);
  for (const time of [...requests.values()].flat()) {
    const second = Math.floor((time - from) / 1000);
    if (second >= 0 && second < counts.length) {
      counts[second] = (counts[second] ?? 0) + 1;
    }
  }
  return counts;
}

/** The shortest time between two requests of one page, in seconds. Each page has its own path. */
export function shortestGap(requests: Requests): number {
  const gaps = [...requests.values()].flatMap(times =>
    times.slice(1).map((time, index) => time - (times[index] ?? NaN)),
  );
  return Math.min(...gaps) / 1000;
}
