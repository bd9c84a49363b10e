/**
 * Compares what visitors load with `sizes.json`, in bytes as a server sends them (brotli, quality 11). It fails above the
 * budget, and also where a size changed without being recorded: `npm run bench:size -- --write` records the new sizes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { compress } from './compress.mjs';

const dist = new URL('../dist/', import.meta.url);
const recordFile = new URL('sizes.json', import.meta.url);
const scriptBudget = 18_432;
const languageBudget = 1_024;
/** Versions of the compressor differ by a few bytes. */
const tolerance = 16;

const names = [
  'metropolis-call.js',
  ...readdirSync(new URL('locales/', dist)).map(name => `locales/${name}`),
];
const sizes = Object.fromEntries(
  names.map(name => [name, compress(readFileSync(new URL(name, dist))).length]),
);

if (process.argv.includes('--write')) {
  writeFileSync(recordFile, `${JSON.stringify(sizes, null, 2)}\n`);
}
const recorded = JSON.parse(readFileSync(recordFile, 'utf8'));
for (const [name, size] of Object.entries(sizes)) {
  check(name, size, name.startsWith('locales/') ? languageBudget : scriptBudget);
}

/**
 * @param {string} name
 * @param {number} size
 * @param {number} budget
 */
function check(name, size, budget) {
  const isMeant = Math.abs(size - (recorded[name] ?? 0)) <= tolerance;
  const remark = isMeant
    ? ''
    : `; recorded: ${recorded[name]}. If this is meant, run npm run bench:size -- --write`;
  console.log(`${name}: ${size} of ${budget} bytes${remark}`);
  if (size > budget || !isMeant) {
    process.exitCode = 1;
  }
}
