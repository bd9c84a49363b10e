import { basename, resolve } from 'node:path';
import process from 'node:process';
import { run } from 'node:test';
import { spec as SpecReporter } from 'node:test/reporters';
import { add, type Counts, noTests } from './results.js';

/** Runs test files with Node's own test runner, and prints its report. */
export async function runInNode(files: readonly string[]): Promise<Counts> {
  if (files.length === 0) {
    return noTests;
  }
  let total = noTests;
  const tests = run({ files: files.map(path => resolve(path)), concurrency: true });
  tests.on('test:pass', event => (total = add(total, countPassed(event))));
  tests.on('test:fail', event => (total = add(total, isSuite(event) ? noTests : { ...noTests, failed: 1 })));
  tests.pipe(new SpecReporter()).pipe(process.stdout, { end: false });
  await new Promise(done => tests.on('end', done));
  return total;
}

interface TestEvent {
  readonly name: string;
  readonly skip?: string | boolean;
  readonly details: { readonly type?: string | undefined };
}

/** A file without tests is reported as one test that passed, named by its path. */
function countPassed(event: TestEvent): Counts {
  if (isSuite(event)) {
    return noTests;
  }
  if (event.name.endsWith('.test.ts')) {
    console.error(`No test ran in ${basename(event.name)}.`);
    return { ...noTests, failed: 1 };
  }
  return event.skip ? { ...noTests, skipped: 1 } : { ...noTests, passed: 1 };
}

function isSuite({ details }: TestEvent): boolean {
  return details.type === 'suite';
}
