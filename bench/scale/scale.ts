// `npm run bench:scale [-- --quick]`: caches with the settings of the documents, under the checks of many open pages. Needs
// Linux, nginx, Varnish, Apache and wrk. Writes results/scale.md.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { describeHost } from '../write.js';
import { caches } from './caches.js';
import { callFiles } from './calls.js';
import { type CacheRecord, measureCache } from './checks.js';
import { type FreshnessRecord, measureFreshness } from './freshness.js';
import { type Origin, startOrigin } from './origin.js';
import { writeScale } from './report.js';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const lengths = values.quick
  ? { load: 6, pages: 60, freshness: 10 }
  : { load: 20, pages: 300, freshness: 900 };

const folder = mkdtempSync(join(tmpdir(), 'metropolis-call-scale-'));
// Servers that root starts switch to another user, which must be able to read the files.
chmodSync(folder, 0o755);
const origin = await startOrigin(subfolder('origin'), callFiles());
try {
  const host = describeHost();
  const records: CacheRecord[] = [];
  for (const cache of caches) {
    records.push(await measureCache(cache, origin, folder, lengths.load));
    console.log(`${cache.name}: done`);
  }
  await writeScale({ host, caches: records, freshness: await freshnessBehindNginx(origin) });
} finally {
  await origin.stop();
  rmSync(folder, { recursive: true });
}
// The open pages would go on for ever.
process.exit();

async function freshnessBehindNginx(behind: Origin): Promise<FreshnessRecord[]> {
  const [nginx] = caches;
  const cache = await nginx.start(subfolder('freshness'), behind.port);
  try {
    return await measureFreshness(behind, cache.origin, lengths.pages, lengths.freshness);
  } finally {
    await cache.stop();
  }
}

function subfolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}
