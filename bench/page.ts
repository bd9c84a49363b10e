import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { pageCode } from './page-code.js';
import type { Found, Settled } from './results.js';
import type { Content } from './subjects.js';

export interface Condition {
  readonly name: string;
  /** How many times slower the processor is. */
  readonly cpu: number;
  /** `latency` in milliseconds, `kilobits` per second. */
  readonly network?: { readonly latency: number; readonly kilobits: number };
}

export type ConditionKey = 'plain' | 'slowCpu' | 'slowAll';

/** The speed of the visitor's machine and network. */
export const conditions: Readonly<Record<ConditionKey, Condition>> = {
  plain: { name: 'CPU ×1, local', cpu: 1 },
  slowCpu: { name: 'CPU ×4, local', cpu: 4 },
  slowAll: { name: 'CPU ×4, slow network', cpu: 4, network: { latency: 150, kilobits: 1600 } },
};

export const conditionKeys = Object.keys(conditions) as ConditionKey[];

/** Where pages are measured. */
export interface Place {
  readonly browser: Browser;
  readonly origin: string;
}

export interface Visitor {
  readonly page: Page;
  readonly session: CDPSession;
  leave(): Promise<void>;
}

/** The globals that `pages/detector.ts` sets on a page. */
interface Detected {
  readonly shown: number;
  readonly painted: number;
  readonly parse: number;
  readonly longTasks: readonly number[];
  readonly shifts: readonly number[];
}

const detector = pageCode('detector');

/**
 * A new visitor with empty caches. Their page is blank and of the same origin, so that no process has to start during the
 * measurement.
 */
export async function newVisitor(
  { browser, origin }: Place,
  { cpu, network }: Condition = conditions.plain,
): Promise<Visitor> {
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
 * Opens a page, and resolves when its content is painted. `work` is useless under CPU throttling, which counts as work.
 */
export async function open({ page, session }: Visitor, url: string, content: Content): Promise<Found> {
  const before = await workUntilNow(session);
  const code = `{${detector}\ndetectContent(${JSON.stringify(content)});}`;
  const { identifier } = await page.evaluateOnNewDocument(code);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction('window.bench?.painted', { polling: 50 });
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  const { shown, painted, parse } = await detectedOn(page);
  return { shown, painted, parse, work: (await workUntilNow(session)) - before };
}

/** How long the page's main thread has worked until now, in milliseconds, without the time of other programs. */
export async function workUntilNow(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const duration = metrics.find(({ name }) => name === 'TaskDuration');
  if (!duration) {
    throw new Error('Chromium does not report TaskDuration.');
  }
  return duration.value * 1000;
}

/** Waits for two frames and an idle moment: everything that an input caused is on screen. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(resolve));
    await new Promise(resolve => requestAnimationFrame(resolve));
    await new Promise(resolve => requestIdleCallback(resolve));
  });
}

/** Waits until a page is at rest. */
export async function settle(page: Page): Promise<Settled> {
  await page.evaluate(async () => {
    await new Promise(resolve => requestIdleCallback(resolve));
    await new Promise(resolve => setTimeout(resolve, 100));
  });
  const { longTasks, shifts } = await detectedOn(page);
  return {
    blocking: longTasks.reduce((sum, duration) => sum + duration - 50, 0),
    shift: shifts.reduce((sum, value) => sum + value, 0),
  };
}

function detectedOn(page: Page): Promise<Detected> {
  return page.evaluate('window.bench') as Promise<Detected>;
}
