// `npm run bench:hostile`: opens a page for each hostile document, opens and searches its list, and prints the longest task
// of the main thread and the memory of the page. It fails if a task is longer than a second.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from './browser.js';
import { hostileDocuments, limit } from './hostile-documents.js';
import { rest } from './page.js';

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
  const add = entries => tasks.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  globalThis.takeLongest = () => {
    add(observer.takeRecords());
    return Math.max(0, ...tasks.splice(0));
  };`;

/** Milliseconds. */
const longestAllowed = 1000;

const sections = 'language count join share summary quote topics map signatories practices documents';
const dist = new URL('../dist/', import.meta.url);
const names = process.argv.slice(2);

let current = '';
// The server of the other benches compresses, which takes long at 5 MB.
const server = createServer(({ url = '/' }, response) => {
  const type = { js: 'text/javascript', json: 'application/json' }[url.split('.')[1] ?? ''] ?? 'text/html';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(contentOf(url));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const browser = await launchBrowser();

console.log('| document | size | shown | list opened | key | heap | state |\n|---|---|---|---|---|---|---|');
for (const [name, make] of Object.entries(hostileDocuments)) {
  if (names.length === 0 || names.includes(name)) {
    current = make();
    const size = Buffer.byteLength(current);
    if (size > limit) {
      throw new Error(`"${name}" has ${size} bytes, more than the widget reads.`);
    }
    const { longest, heap, state } = await measure(browser);
    const tasks = longest.map(duration => `${duration} ms`).join(' | ');
    console.log(`| ${name} | ${Math.round(size / 1000)} kB | ${tasks} | ${heap} MB | ${state} |`);
    if (Math.max(...longest) > longestAllowed) {
      process.exitCode = 1;
    }
  }
}
await browser.close();
server.close();

function contentOf(url: string): string {
  switch (url) {
    case '/':
      return `<!doctype html><title>Hostile</title><style>metropolis-call { inline-size: 390px }</style>
        <metropolis-call lang="en" src="/call.json" sections="${sections}"></metropolis-call>
        <script src="/metropolis-call.js"></script>`;
    case '/call.json':
      return current;
    default:
      return readFileSync(new URL(`.${url}`, dist), 'utf8');
  }
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

/** The longest task since the last time, in milliseconds, once the page is at rest. */
async function longestTask(page: Page): Promise<number> {
  await rest(page);
  return Math.round((await page.evaluate('takeLongest()')) as number);
}
