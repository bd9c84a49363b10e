// `npm run bench:hostile`: opens a page for each hostile document, opens and searches its list, and prints the longest task
// of the main thread and the memory of the page. It fails if a task is longer than a second.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from './browser.js';
import { hostileDocuments } from './hostile-documents.js';

interface Result {
  /** Milliseconds of the longest task: until the call is shown, when the list opens, and at a key of the search. */
  readonly longest: readonly number[];
  /** MB of the page's heap. */
  readonly heap: number;
  readonly state: string;
}

/** Runs in the page. Tasks of less than 50 ms are not recorded. */
const recordTasks = `
  const tasks = [];
  new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
  globalThis.takeLongest = () => Math.max(0, ...tasks.splice(0));`;

/** Milliseconds. */
const longestAllowed = 1000;

const sections = 'language count join share summary quote topics map signatories practices documents';
const dist = new URL('../dist/', import.meta.url);
const names = process.argv.slice(2);

let current = '';
const server = createServer(({ url = '/' }, response) => {
  const path = url.slice(1);
  const [type, body] = path === 'call.json' ? ['application/json', current] : page(path);
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const browser = await launchBrowser();

console.log('| document | size | shown | list opened | key | heap | state |\n|---|---|---|---|---|---|---|');
for (const [name, make] of Object.entries(hostileDocuments)) {
  if (names.length === 0 || names.includes(name)) {
    current = make();
    const { longest, heap, state } = await measure(browser);
    const tasks = longest.map(duration => `${duration} ms`).join(' | ');
    console.log(
      `| ${name} | ${Math.round(Buffer.byteLength(current) / 1000)} kB | ${tasks} | ${heap} MB | ${state} |`,
    );
    if (Math.max(...longest) > longestAllowed) {
      process.exitCode = 1;
    }
  }
}
await browser.close();
server.close();

function page(path: string): [string, string] {
  return path.endsWith('.js')
    ? ['text/javascript', readFileSync(new URL(path, dist), 'utf8')]
    : [
        'text/html',
        `<!doctype html><title>Hostile</title><style>metropolis-call { inline-size: 390px }</style>
        <metropolis-call lang="en" src="/call.json" sections="${sections}"></metropolis-call>
        <script src="/metropolis-call.js"></script>`,
      ];
}

async function measure(browser: Browser): Promise<Result> {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.evaluateOnNewDocument(recordTasks);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() =>
    document.querySelector('metropolis-call')?.matches(':state(ready), :state(failed)'),
  );
  const longest = [await longestTask(page)];
  await act(page, root => root.querySelector<HTMLElement>('[part=signatories] summary')?.click());
  longest.push(await longestTask(page));
  await act(page, root => {
    const field = root.querySelector('input');
    if (field) {
      field.value = 'a';
      field.dispatchEvent(new InputEvent('input'));
    }
  });
  longest.push(await longestTask(page));
  const state = await page.evaluate(() =>
    document.querySelector('metropolis-call')?.matches(':state(ready)') ? 'ready' : 'failed',
  );
  const { JSHeapUsedSize = 0 } = await page.metrics();
  await page.close();
  return { longest, heap: Math.round(JSHeapUsedSize / 1e6), state };
}

async function act(page: Page, action: (root: ShadowRoot) => void): Promise<void> {
  await page.evaluate(`(${String(action)})(document.querySelector('metropolis-call').shadowRoot)`);
}

/** The longest task since the last time, in milliseconds, once two frames and an idle moment have passed. */
async function longestTask(page: Page): Promise<number> {
  const longest = await page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(resolve));
    await new Promise(resolve => requestAnimationFrame(resolve));
    await new Promise(resolve => requestIdleCallback(resolve));
    await new Promise(resolve => setTimeout(resolve, 100));
    return (globalThis as unknown as { takeLongest: () => number }).takeLongest();
  });
  return Math.round(longest);
}
