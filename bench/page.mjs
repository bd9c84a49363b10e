import { detectContent } from './pages/detector.js';

/** Where and how a page is opened. */
export const conditions = {
  plain: { name: 'CPU ×1, local', cpu: 1 },
  slowCpu: { name: 'CPU ×4, local', cpu: 4 },
  slowAll: { name: 'CPU ×4, slow network', cpu: 4, network: { latency: 150, kbps: 1600 } },
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
    const throughput = (network.kbps * 1024) / 8;
    await page.emulateNetworkConditions({ download: throughput, upload: throughput, latency: network.latency });
  }
  return { page, leave: () => context.close() };
}

/** Opens a page, and resolves with what the detector found when its content has been painted. */
export async function open(page, url, content) {
  const script = await page.evaluateOnNewDocument(detectContent, content);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction('window.bench?.painted', { polling: 50 });
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
  return page.evaluate('window.bench');
}
