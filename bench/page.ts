import { detectContent } from './pages/detector.js';

/** How fast the visitor's machine and network are. */
export const conditions = {
  plain: { name: 'CPU ×1, local', cpu: 1 },
  slowCpu: { name: 'CPU ×4, local', cpu: 4 },
  slowAll: { name: 'CPU ×4, slow network', cpu: 4, network: { latency: 150, kilobits: 1600 } },
};

/**
 * A new visitor: no cache of any other is theirs. The page is a blank one of the same origin, so that no process has to
 * start within what is measured.
 */
export async function newVisitor(browser, origin, { cpu, network } = conditions.plain) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${origin}/blank`);
  await page.emulateCPUThrottling(cpu);
  if (network) {
    const bytesPerSecond = (network.kilobits * 1000) / 8;
    const { latency } = network;
    await page.emulateNetworkConditions({ download: bytesPerSecond, upload: bytesPerSecond, latency });
  }
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session, leave: () => context.close() };
}

/**
 * Opens a page, and resolves with what the detector found when its content has been painted. `work` is what the main
 * thread did until then; of no use where the processor is slowed down, as some of that is counted as work.
 */
export async function open({ page, session }, url, content) {
  const before = await workUntilNow(session);
  const { identifier } = await page.evaluateOnNewDocument(detectContent, content);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction('window.bench?.painted', { polling: 50 });
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  const { shown, painted, parse } = await page.evaluate('window.bench');
  return { shown, painted, parse, work: (await workUntilNow(session)) - before };
}

/** How long the page's main thread has been at work until now, without what other programs took, in milliseconds. */
export async function workUntilNow(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Waits until a page is at rest, and resolves with what came about until then. */
export function settle(page) {
  return page.evaluate(async () => {
    await new Promise(resolve => requestIdleCallback(resolve));
    await new Promise(resolve => setTimeout(resolve, 100));
    const { longTasks, shifts } = window.bench;
    return {
      blocking: longTasks.reduce((sum, duration) => sum + duration - 50, 0),
      shift: shifts.reduce((sum, value) => sum + value, 0),
    };
  });
}
