import process from 'node:process';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { MissingProgram } from '../browsers/programs.js';
import { launchChromium, launchFirefox } from '../browsers/launchers.js';
import { countResults } from './results.js';
import { launchWebKit } from '../browsers/webkit.js';

// `tsx scripts/test/run.ts [--all] [options of web-test-runner]`: the browser tests in Chromium, and with --all in
// Firefox and WebKit. The last line is `N passed, N failed`, over all browsers.

const args = process.argv.slice(2);
if (!args.includes('--config')) {
  args.push('--config', 'web-test-runner.config.ts');
}

// The browsers speak English to the tests, whatever their user speaks.
Object.assign(process.env, { LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en' });

// Whatever ends this process before the tests have passed is a failure.
process.exitCode = 1;
// The launchers end their browsers at SIGINT; of several at SIGTERM they would leave some.
process.once('SIGTERM', () => process.kill(process.pid, 'SIGINT'));
process.once('SIGINT', () => setImmediate(() => process.exit(1)));

try {
  await runTests();
} catch (error) {
  if (!(error instanceof MissingProgram)) {
    throw error;
  }
  console.error(error.message);
}

async function runTests() {
  const counter = countResults();
  const runner = await startTestRunner({
    config: { browsers: await launchBrowsers(), reporters: [defaultReporter(), counter.reporter] },
    argv: args.filter(arg => arg !== '--all'),
    autoExitProcess: false,
  });
  runner?.on('stopped', () => {
    console.log(counter.line());
    process.exit(counter.green() ? 0 : 1);
  });
}

async function launchBrowsers() {
  if (!args.includes('--all')) {
    return [launchChromium()];
  }
  return [launchChromium(), launchFirefox(), await launchWebKit()];
}
