/**
 * Compares what visitors load with `sizes.json`, in bytes as a server sends them (brotli, quality 11). It fails above the
 * budget, and also where a size changed without being recorded: `npm run bench:size -- --write` records the new sizes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { languageBudget, scriptBudget } from './budgets.js';
import { compress } from './compress.js';

type Sizes = Readonly<Record<string, number>>;

const dist = new URL('../dist/', import.meta.url);
const recordFile = new URL('sizes.json', import.meta.url);

/** Versions of the compressor differ by a few bytes. */
const tolerance = 16;

const sizes = measure();
if (process.argv.includes('--write')) {
  writeFileSync(recordFile, `${JSON.stringify(sizes, null, 2)}\n`);
}
const recorded = JSON.parse(readFileSync(recordFile, 'utf8')) as Sizes;
for (const [name, size] of Object.entries(sizes)) {
  check(name, size, name.startsWith('locales/') ? languageBudget : scriptBudget);
}

function measure(): Sizes {
  const languageFiles = readdirSync(new URL('locales/', dist)).map(name => `locales/${name}`);
  return Object.fromEntries(
    ['metropolis-call.js', ...languageFiles].map(name => [
      name,
      compress(readFileSync(new URL(name, dist))).length,
    ]),
  );
}

function check(name: string, size: number, budget: number): void {
  const isRecorded = Math.abs(size - (recorded[name] ?? 0)) <= tolerance;
  const remark = isRecorded
    ? ''
    : `; recorded: ${recorded[name]}. If the change is meant, run npm run bench:size -- --write`;
  console.log(`${name}: ${size} of ${budget} bytes${remark}`);
  if (size > budget || !isRecorded) {
    process.exitCode = 1;
  }
}
