import { defaultRefresh } from '../../src/call/call-client.js';
import { quantile } from '../stats.js';
import { type Host, rawName, table, verdict, write } from '../write.js';
import { many } from './calls.js';
import type { CacheRecord } from './checks.js';
import { type FreshnessRecord, longestDelay } from './freshness.js';
import { perCore } from './load.js';
import { needsOn, openPages } from './paper.js';

export interface ScaleResults {
  readonly host: Host;
  readonly caches: readonly CacheRecord[];
  readonly freshness: readonly FreshnessRecord[];
}

const originBar = 5;
const bytesBar = 400;

export async function writeScale(results: ScaleResults): Promise<void> {
  const raw = rawName(results.host.date, '-scale');
  await write(raw, JSON.stringify(results));
  await write('scale.md', page(results, raw));
  console.table(results.caches.map(checkRow));
  console.table(results.freshness.map(freshnessRow));
}

function page({ host, caches, freshness }: ScaleResults, raw: string): string {
  const [first] = caches;
  return `# Many open pages

\`npm run bench:scale\`, ${host.date.slice(0, 10)}, ${host.processors}, load ${host.load.toFixed(1)} at the start. Raw figures: [${raw}](${raw}).
The caches have the very lines of [Caches](../../docs/hosting/caches.md).

## Checks without a change

${table(
  [
    'cache',
    'checks',
    'checks per second of one core',
    'open pages for one core',
    `at the server behind, in ${first?.checks.seconds} s`,
    `≤ ${originBar}`,
    'bytes of a check',
    `≤ ${bytesBar}`,
    'failures',
    'connections closed',
  ],
  caches.map(checkRow),
)}

- \`wrk\` sends what a browser sends with a check (\`Cache-Control: max-age=0\`, \`If-None-Match\`), on 100 connections, as fast as the
  cache answers. The server behind is nginx, with \`Cache-Control: max-age=5\`.
- Checks per second of one core: the checks, divided by the processor time of all processes of the cache. So what else runs on the
  machine matters little. **Open pages**: those that check once in ${defaultRefresh} s.
- The connections stay open, and there is no TLS. Pages that open a new connection for each check cost more.
- Bytes: the whole answer with its headers, over HTTP/1.1.
- A browser opens a new connection where a server closes one. Apache closes some when all its threads are busy.

## Answers with the call, after a change

${table(
  [
    'cache',
    'bytes: 13 signatories',
    `bytes: ${format(many)} signatories in the call`,
    'bytes: their list apart',
    'answers per second of one core: in the call',
    'the list apart',
  ],
  caches.map(changeRow),
)}

Each open page gets one such answer for each change, compressed with gzip. "List apart" is the call as \`publish\` writes it, with
\`signatoriesUrl\`. nginx compresses again for each visitor. Varnish and Apache keep the compressed copy.

## How long a signature takes to show

${table(['`max-age`', 'changes', 'pages', 'half of the pages, after', '99 of 100', 'the last', 'at most'], freshness.map(freshnessRow))}

From the moment when the file changes on the server to the moment when a page has the new call. The pages have the widget's own
client module (\`src/call/\`), in Node, with \`refresh\` ${defaultRefresh}, and ask through nginx as a cache. "At most" is what follows from the settings:
the cache's copy is as old as it may be, and the page has just asked.

## On paper: ten million open pages

${format(openPages)} pages with \`refresh\` ${defaultRefresh} make ${format(Math.round(openPages / defaultRefresh))} checks a second. Of a call with ${format(many)} signatories, calculated from the figures above:

${table(
  ['cache', 'what happens', 'cores of caches', 'gigabits per second'],
  caches.flatMap(record =>
    needsOn(record).map(({ what, cores, gigabits }) => [
      record.cache,
      what,
      cores < 10 ? cores.toFixed(1) : Math.round(cores),
      gigabits < 10 ? gigabits.toFixed(1) : Math.round(gigabits),
    ]),
  ),
)}

With a change a minute, each check of each page finds a change. The server behind gets one request in \`max-age\` seconds from each
cache, whatever the number of pages. TLS is not in these figures.
`;
}

function checkRow({ cache, checks, atOrigin, bytes }: CacheRecord): (string | number)[] {
  const rate = perCore(checks);
  return [
    cache,
    format(checks.answers),
    format(Math.round(rate)),
    format(Math.round(rate * defaultRefresh)),
    atOrigin,
    verdict(atOrigin <= originBar),
    bytes.check,
    verdict(bytes.check <= bytesBar),
    checks.failures,
    format(checks.closed),
  ];
}

function changeRow({ cache, changes, bytes }: CacheRecord): string[] {
  const figures = [bytes.call, bytes.whole, bytes.apart, perCore(changes.whole), perCore(changes.apart)];
  return [cache, ...figures.map(figure => format(Math.round(figure)))];
}

function freshnessRow({ maxAge, changes, delays }: FreshnessRecord): (string | number)[] {
  const seconds = (value: number): string => `${value.toFixed(0)} s`;
  return [
    `${maxAge} s`,
    changes,
    delays.length / changes,
    seconds(quantile(delays, 0.5)),
    seconds(quantile(delays, 0.99)),
    seconds(Math.max(...delays)),
    seconds(longestDelay(maxAge)),
  ];
}

function format(count: number): string {
  return count.toLocaleString('en');
}
