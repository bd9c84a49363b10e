import type { TestSession, TestSuiteResult } from '@web/test-runner';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** A run is green if tests ran and none of them failed. */
export function isGreen({ passed, failed }: Counts): boolean {
  return passed > 0 && failed === 0;
}

/** `12 passed, 0 failed`, and the skipped tests if there are any. */
export function summaryOf({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Adds up test files in browsers. A file that fails to load or has no tests counts as one failed test. */
export function countSessions(sessions: readonly TestSession[]): Counts {
  return sessions.map(countSession).reduce(add, noTests);
}

function countSession({ testResults, passed, testFile, browser }: TestSession): Counts {
  const counts = testResults ? countSuite(testResults) : noTests;
  const isEmpty = counts.passed + counts.failed + counts.skipped === 0;
  if (isEmpty) {
    console.error(`No test ran in ${testFile} (${browser.name}).`);
  }
  const isBroken = counts.failed === 0 && (isEmpty || !passed);
  return isBroken ? { ...counts, failed: 1 } : counts;
}

function countSuite({ tests, suites }: TestSuiteResult): Counts {
  const skipped = tests.filter(test => test.skipped).length;
  const passed = tests.filter(test => test.passed && !test.skipped).length;
  const own = { passed, failed: tests.length - passed - skipped, skipped };
  return suites.map(countSuite).reduce(add, own);
}
