import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { readOptions } from './options.js';
import { type Counts, noTests } from './results.js';
import { runTests } from './run-tests.js';

/** The npm scripts that run while the tests run, one after the other. */
const checks = [
  'types',
  'lint',
  'languages:report',
  'readme:check',
  'spelling',
  'accessibility:check',
  'bench:size',
];

interface Finished {
  readonly name: string;
  readonly isGood: boolean;
  readonly output: string;
}

/** `npm test`: builds once, then runs the tests and, at the same time, all other checks. */
export async function runEverything(): Promise<Counts> {
  const build = await runScript('build');
  if (!build.isGood) {
    console.error(build.output);
    return { ...noTests, failed: 1 };
  }
  const [counts, finished] = await Promise.all([runTests(readOptions([])), runChecks()]);
  finished.forEach(printCheck);
  const failed = counts.failed + finished.filter(({ isGood }) => !isGood).length;
  return { ...counts, failed };
}

async function runChecks(): Promise<Finished[]> {
  const finished: Finished[] = [];
  for (const name of checks) {
    finished.push(await runScript(name));
  }
  return finished;
}

/** Prints one line for a check, and its whole output if it failed. */
function printCheck({ name, isGood, output }: Finished): void {
  console.log(isGood ? `✓ npm run ${name}` : `✗ npm run ${name}\n${output}`);
}

async function runScript(name: string): Promise<Finished> {
  const child = spawn('npm', ['run', '--silent', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await once(child, 'close')) as [number | null];
  return { name, isGood: status === 0, output: (await output).join('\n') };
}
