/**
 * Writes the accessibility report from the claims: `npm run accessibility`. With `--check` it writes nothing. It fails
 * if a claim lacks evidence or a file of the report is outdated.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { allClaims } from './claims/claims.js';
import { claimFaults } from './claim-faults.js';
import { openAcr } from './open-acr.js';
import { tables } from './tables.js';

const files = [
  ['docs/accessibility/openacr.yaml', openAcr()],
  ['docs/accessibility/report.md', tables()],
] as const;

const faults = allClaims.flatMap(([criterion, claim]) => claimFaults(criterion, claim));

for (const [path, text] of files) {
  const url = new URL(`../../${path}`, import.meta.url);
  const content = await format(text, { ...(await resolveConfig(url)), filepath: path });
  if (!process.argv.includes('--check')) {
    writeFileSync(url, content);
  } else if (!existsSync(url) || readFileSync(url, 'utf8') !== content) {
    faults.push(`${path} differs from the claims. Run "npm run accessibility".`);
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
