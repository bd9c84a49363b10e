interface Chromium {
  gc(options: { type: 'major'; execution: 'async' }): Promise<void>;
  performance: { memory: { usedJSHeapSize: number } };
}

const isChromium = navigator.userAgent.includes('Chrome/');
const chromium = globalThis as unknown as Chromium;

/** The real timer, not the fake one of the test. */
const realPerformance = chromium.performance;

/** Bytes in use after garbage collection. Only Chromium reports them, as `scripts/browsers/launchers.ts` starts it; elsewhere 1. */
export async function heapSize(): Promise<number> {
  if (!isChromium) {
    return 1;
  }
  await chromium.gc({ type: 'major', execution: 'async' });
  await chromium.gc({ type: 'major', execution: 'async' });
  return realPerformance.memory.usedJSHeapSize;
}
