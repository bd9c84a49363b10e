// `npm run faults`: runs the tests of network faults in all three engines, and prints a Markdown table of what a visitor
// sees. The name of each test is half a row of the table.
import process from 'node:process';
import type { TestResult, TestSession } from '@web/test-runner';
import { findTests } from './find-tests.js';
import { readOptions } from './options.js';
import { ensureGenerated } from './prepare.js';
import { runInBrowsers } from './run-in-browsers.js';

const engines = ['Chromium', 'Firefox', 'WebKit'];
const suites = ['On the first load', 'After a good load'];
const headings = ['Fault', ...suites, '`call-error`', 'Next try', ...engines];

/** The cells of each row, by heading. */
const rows = new Map<string, Map<string, string>>();

Object.assign(process.env, { LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en' });
ensureGenerated();
const options = readOptions(['--browsers', 'chromium,firefox,webkit', 'element/faults/']);
const sessions = await runInBrowsers(findTests(options.files).inBrowsers, options, {});
sessions.forEach(addSession);
printRow(headings);
printRow(headings.map(() => '---'));
for (const cells of rows.values()) {
  printRow(headings.map(heading => cells.get(heading) ?? ''));
}
process.exit(0);

function addSession({ testResults, browser }: TestSession): void {
  const engine = browser.name === 'MiniBrowser' ? 'WebKit' : browser.name;
  for (const { name: suite, tests } of testResults?.suites ?? []) {
    if (suites.includes(suite)) {
      tests.forEach(test => addTest(engine, suite, test));
    }
  }
}

function addTest(engine: string, suite: string, { name, passed }: TestResult): void {
  const [fault = '', state = '', code = '', seen = '', next = ''] = name.split(' | ');
  const key = [fault, code, next].join();
  const cells = rows.get(key) ?? new Map<string, string>();
  rows.set(key, cells);
  cells.set('Fault', fault).set('`call-error`', code).set('Next try', next);
  cells.set(suite, `**${state}**: ${seen}`);
  cells.set(engine, passed && cells.get(engine) !== '✗' ? '✓' : '✗');
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
