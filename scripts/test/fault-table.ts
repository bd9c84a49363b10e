import process from 'node:process';
import { startTestRunner } from '@web/test-runner';
import { launchChromium, launchFirefox } from '../browsers/launchers.js';
import { launchWebKit } from '../browsers/webkit.js';

// `tsx scripts/test/fault-table.ts`: runs the fault tests in all three engines, and prints what they showed as a Markdown
// table. The name of each test is half a row of it.

Object.assign(process.env, { LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en' });

const engines = ['Chromium', 'Firefox', 'WebKit'];
const suites = ['On the first load', 'After a good load'];

/** @type {Map<string, Map<string, string>>} the cells of each row by their headings */
const rows = new Map();

const runner = await startTestRunner({
  config: {
    browsers: [launchChromium(), launchFirefox(), await launchWebKit()],
    reporters: [{ onTestRunFinished: ({ sessions }) => sessions.forEach(addSession) }],
  },
  argv: ['--files', 'test/element/faults/{after-load,around,first-load}.test.ts'],
  autoExitProcess: false,
});
runner?.on('stopped', () => {
  const headings = ['Fault', ...suites, '`call-error`', 'Next try', ...engines];
  printRow(headings);
  printRow(headings.map(() => '---'));
  for (const cells of rows.values()) {
    printRow(headings.map(heading => cells.get(heading) ?? ''));
  }
  process.exit(0);
});

/** @param {import('@web/test-runner').TestSession} session */
function addSession({ testResults, browser }) {
  const engine = browser.name === 'MiniBrowser' ? 'WebKit' : browser.name;
  for (const { name: suite, tests } of testResults?.suites ?? []) {
    for (const test of tests) {
      addTest(engine, suite, test);
    }
  }
}

/**
 * @param {string} engine
 * @param {string} suite
 * @param {import('@web/test-runner').TestResult} test
 */
function addTest(engine, suite, { name, passed }) {
  const [fault, state, code, seen, next] = name.split(' | ');
  const key = [fault, code, next].join();
  const cells = rows.get(key) ?? new Map();
  rows.set(key, cells);
  cells.set('Fault', fault).set('`call-error`', code).set('Next try', next);
  cells.set(suite, `**${state}**: ${seen}`);
  cells.set(engine, passed && cells.get(engine) !== '✗' ? '✓' : '✗');
}

/** @param {string[]} cells */
function printRow(cells) {
  console.log(`| ${cells.join(' | ')} |`);
}
