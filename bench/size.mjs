/** What visitors load, in bytes as a server sends it (brotli, quality 11), held to a budget: more fails. */
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { compress } from './compress.mjs';

const dist = new URL('../dist/', import.meta.url);
const budgets = [['metropolis-call.js', 12_288]];
for (const name of readdirSync(new URL('locales/', dist))) {
  budgets.push([`locales/${name}`, 1_024]);
}

for (const [name, budget] of budgets) {
  const size = compress(readFileSync(new URL(name, dist))).length;
  console.log(`${name}: ${size} of ${budget} bytes`);
  if (size > budget) {
    process.exitCode = 1;
  }
}
