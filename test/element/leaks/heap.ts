interface Chromium {
  gc(options: { type: 'major'; execution: 'async' }): Promise<void>;
  performance: { memory: { usedJSHeapSize: number } };
}

const isChromium = navigator.userAgent.includes('Chrome/');
const chromium = globalThis as unknown as Chromium;

/** Not the one that stands still during a test. */
const realPerformance = chromium.performance;

/** Bytes in use after collection, which Chromium tells as `scripts/browsers/launchers.ts` starts it; 1 elsewhere. */
export async function heapSize(): Promise<number> {
  if (!isChromium) {
    return 1;
  }
  await chromium.gc({ type: 'major', execution: 'async' });
  await chromium.gc({ type: 'major', execution: 'async' });
  return realPerformance.memory.usedJSHeapSize;
}
