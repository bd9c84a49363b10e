import { describeHost, rawName, table, verdict, write } from '../write.js';
import { peakBefore, peakSince, steadyRate } from './figures.js';
import { plotStorm } from './plot.js';
import { scenarios, type StormRecord } from './scenarios.js';

/** The target: in any second, at most this many times the steady rate. */
const burstBar = 2;

/** The target: the shortest time between two requests of a page, in seconds. */
const gapBar = 5;

export async function writeStorm(records: readonly StormRecord[]): Promise<void> {
  const host = describeHost();
  const raw = rawName(host.date, '-storm');
  await write(raw, JSON.stringify({ host, records }));
  await write('storm.svg', plotStorm(records));
  const rows = records.map(rowOf);
  await write(
    'storm.md',
    `# A storm

\`npm run bench:storm\`, ${host.date.slice(0, 10)}, ${host.processors}, load ${host.load.toFixed(1)} at the end. Raw figures: [${raw}](${raw}).

${table(['what happens', 'requests a second before: mean, highest', 'highest since', '≤ 2 × the mean', 'shortest time between two requests of a page', '≥ 5 s'], rows)}

![Requests per second over time, a panel for each row of the table](storm.svg)

- Each page has the widget's own client module (\`src/call/\`), in Node, with \`refresh\` 60. The requests are real HTTP to nginx.
- While the server is away, connections are refused. Requests that find no server are counted, too.
- The pages of a panel share one window: the event "online" reaches all of them in the same moment, which is the worst case.
- A page asks at least 5 s after its last request, whatever happens. In the last row each page is alone, so only that bar holds.
`,
  );
  console.table(rows);
}

function rowOf(record: StormRecord): string[] {
  const { name, pages } = scenarios[record.scenario];
  const steady = steadyRate(record);
  const isStorm = record.scenario !== 'flapping';
  return [
    `${name} (${pages} pages)`,
    `${steady.toFixed(1)}, ${peakBefore(record)}`,
    `${peakSince(record)} (${(peakSince(record) / steady).toFixed(1)} ×)`,
    verdict(isStorm ? peakSince(record) <= burstBar * steady : undefined),
    `${record.shortestGap.toFixed(1)} s`,
    verdict(record.shortestGap >= gapBar - 0.01),
  ];
}
