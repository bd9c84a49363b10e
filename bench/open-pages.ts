/**
 * Open pages without a browser: each has the widget's own client module (`src/call/`), and makes real requests by Node's
 * `fetch`, which has no cache. All pages share one window, so that an event reaches all of them at the same moment.
 */
import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { CallClient, defaultRefresh } from '../src/call/call-client.js';
import type { CallState } from '../src/call/call-state.js';

/** A visible page, as far as the client module looks at it. */
class Document {
  get hidden(): boolean {
    return false;
  }

  get defaultView(): unknown {
    return globalThis;
  }
}

const pageWindow = new EventTarget();
setMaxListeners(0, pageWindow);
Object.assign(globalThis, {
  Document,
  document: new Document(),
  origin: 'null',
  addEventListener: pageWindow.addEventListener.bind(pageWindow),
});

/** Opens pages one after the other, evenly over one interval between checks. Resolves when all are open. */
export async function openPages(
  urls: readonly string[],
  onState: (state: CallState, page: number) => void,
): Promise<void> {
  const start = performance.now();
  for (const [page, url] of urls.entries()) {
    const due = start + (page / urls.length) * defaultRefresh * 1000;
    await wait(Math.max(0, due - performance.now()));
    new CallClient(url).add({
      refresh: defaultRefresh,
      visible: true,
      onState: state => onState(state, page),
    });
  }
}

/** Tells all pages that the connection is back. */
export function goOnline(): void {
  pageWindow.dispatchEvent(new Event('online'));
}
