// `npm test`, and `npm test -- [options] [files]`: see `help` in options.ts. The last line is "N passed, N failed".
import process from 'node:process';
import { MissingProgram } from '../browsers/programs.js';
import { runEverything } from './everything.js';
import { help, readOptions } from './options.js';
import { NotReady } from './prepare.js';
import { isGreen, summaryOf } from './results.js';
import { runTests } from './run-tests.js';

const args = process.argv.slice(2);

// The browsers must speak English to the tests, whatever the language of this machine is.
Object.assign(process.env, { LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en' });

// Any end of this process before the tests have passed is a failure.
process.exitCode = 1;
try {
  process.exit((await main()) ? 0 : 1);
} catch (error) {
  if (!(error instanceof MissingProgram) && !(error instanceof NotReady) && !isUsage(error)) {
    throw error;
  }
  console.error(error.message);
  process.exit(1);
}

async function main(): Promise<boolean> {
  const options = readOptions(args);
  if (options.help) {
    console.log(help);
    return true;
  }
  const counts = await (args.length === 0 ? runEverything() : runTests(options));
  console.log(`\n${summaryOf(counts)}`);
  return isGreen(counts);
}

function isUsage(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
