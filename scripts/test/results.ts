/**
 * @typedef {import('@web/test-runner').TestSession} TestSession
 * @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** Counts the tests of all browsers. A file that fails to load or holds no test counts as a failed test. */
export function countResults() {
  /** @type {Counts} */
  let total = { passed: 0, failed: 0, skipped: 0 };
  return {
    /** @type {import('@web/test-runner').Reporter} */
    reporter: {
      onTestRunFinished({ sessions }) {
        total = sessions.map(countSession).reduce(add);
      },
    },
    line() {
      const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
      return `${total.passed} passed, ${total.failed} failed${skipped}`;
    },
    green: () => total.passed > 0 && total.failed === 0,
  };
}

/**
 * @param {TestSession} session one test file in one browser
 * @returns {Counts}
 */
function countSession({ testResults, passed, testFile, browser }) {
  const counts = testResults ? countSuite(testResults) : { passed: 0, failed: 0, skipped: 0 };
  const empty = counts.passed + counts.failed + counts.skipped === 0;
  if (empty) {
    console.error(`No test ran in ${testFile} (${browser.name}).`);
  }
  const brokenFile = counts.failed === 0 && (empty || !passed);
  return brokenFile ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {TestSuiteResult} suite
 * @returns {Counts}
 */
function countSuite({ tests, suites }) {
  const skipped = tests.filter(test => test.skipped).length;
  const passed = tests.filter(test => test.passed && !test.skipped).length;
  const own = { passed, failed: tests.length - passed - skipped, skipped };
  return suites.map(countSuite).reduce(add, own);
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
