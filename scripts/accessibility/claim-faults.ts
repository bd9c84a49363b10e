import { existsSync } from 'node:fs';
import type { Claim, TestName } from './claim.js';
import { recordDates, recordsPath } from './records.js';
import { testNames } from './test-names.js';

const root = new URL('../../', import.meta.url);

/** The faults of a claim: missing evidence, evidence that no longer exists, or a missing note. */
export function claimFaults(criterion: string, { level, notes, tests = [], records = [] }: Claim): string[] {
  const isUnfounded = level === 'supports' && tests.length + records.length === 0;
  const isUnexplained = level !== 'supports' && !notes;
  return [
    ...(isUnfounded ? ['"supports" needs a test or a dated record.'] : []),
    ...(isUnexplained ? [`"${level}" needs a note that says why.`] : []),
    ...tests.flatMap(testFaults),
    ...records
      .filter(name => !recordDates().has(name))
      .map(name => `${recordsPath} has no heading "## ${name}, YYYY-MM-DD".`),
  ].map(fault => `${criterion}: ${fault}`);
}

function testFaults([file, name]: TestName): string[] {
  if (!existsSync(new URL(file, root))) {
    return [`there is no ${file}.`];
  }
  return testNames(file).includes(name) ? [] : [`${file} has no test "${name}".`];
}
