// `npm run bench:storm [-- --quick]`: 2,000 open pages whose server fails and comes back. Writes results/storm.md.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeStorm } from './report.js';
import { type ScenarioKey, scenarios, type StormRecord } from './scenarios.js';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const keys = Object.keys(scenarios) as ScenarioKey[];
const records = await Promise.all(keys.map(playApart));
await writeStorm(records);

async function playApart(key: ScenarioKey): Promise<StormRecord> {
  const path = fileURLToPath(new URL('play.ts', import.meta.url));
  const child = fork(path, [key, values.quick ? '4' : '1']);
  const [record] = (await once(child, 'message')) as [StormRecord];
  console.log(`${scenarios[key].name}: done`);
  return record;
}
