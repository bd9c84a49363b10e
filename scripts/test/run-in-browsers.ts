import process from 'node:process';
import {
  type BrowserLauncher,
  defaultReporter,
  type Reporter,
  startTestRunner,
  type TestRunnerConfig,
  type TestSession,
} from '@web/test-runner';
import { builtElement } from '../../test/server/built-element.js';
import { runSettingsPlugin } from '../../test/server/run-settings-plugin.js';
import config from '../../web-test-runner.config.js';
import { launchChromium, launchFirefox } from '../browsers/launchers.js';
import { launchWebKit } from '../browsers/webkit.js';
import type { Options } from './options.js';
import { NotReady } from './prepare.js';

type Group = Exclude<NonNullable<TestRunnerConfig['groups']>[number], string>;

/**
 * Time limits of the long tests, in milliseconds for each document or check, for the slowest engine on a busy machine.
 */
const timeForDocument = 150;
const timeForCheck = 1000;

const launchers: Readonly<Record<string, () => BrowserLauncher | Promise<BrowserLauncher>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
  webkit: launchWebKit,
};

/**
 * Runs test files in browsers, two browsers at a time.
 *
 * @returns the results, one session for each file in each browser
 * @throws {MissingProgram} if a browser is not installed and cannot be installed
 */
export async function runInBrowsers(
  files: readonly string[],
  options: Options,
  reporter: Reporter = defaultReporter(),
): Promise<TestSession[]> {
  const { documents, checks } = options.settings;
  const groups = await groupsFor(files, options.browsers);
  const runner = await startTestRunner({
    config: {
      ...config,
      ...(options.builtElement && { testRunnerHtml: builtElement.testRunnerHtml }),
      groups,
      browsers: groups.flatMap(({ browsers = [] }) => browsers),
      plugins: [
        runSettingsPlugin(options.settings),
        ...(options.builtElement ? builtElement.plugins : []),
        ...config.plugins,
      ],
      testsFinishTimeout: 120_000 + documents * timeForDocument + checks * timeForCheck,
      reporters: [reporter],
      watch: options.watch,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  endBrowsersWithProcess();
  if (!runner) {
    // The runner has printed the reason, and is about to end the process.
    return [];
  }
  await new Promise(resolve => runner.on('stopped', resolve));
  return [...runner.sessions.all()];
}

/** One group for each browser. If Chromium is the only browser, two of them share the files, for speed. */
async function groupsFor(files: readonly string[], names: readonly string[]): Promise<Group[]> {
  const wanted = names.join() === 'chromium' && files.length > 1 ? ['chromium', 'chromium'] : names;
  const isShared = wanted.length > names.length;
  return Promise.all(
    wanted.map(async (name, index) => ({
      name: `${name}-${index}`,
      files: isShared ? files.filter((_, place) => place % 2 === index) : [...files],
      browsers: [await launch(name)],
    })),
  );
}

function launch(name: string): BrowserLauncher | Promise<BrowserLauncher> {
  const launcher = launchers[name];
  if (!launcher) {
    throw new NotReady(`There is no browser "${name}": use ${Object.keys(launchers).join(', ')}.`);
  }
  return launcher();
}

/** The launchers end their browsers at SIGINT, but not all of them at SIGTERM. */
function endBrowsersWithProcess(): void {
  process.once('SIGTERM', () => process.kill(process.pid, 'SIGINT'));
  process.once('SIGINT', () => setImmediate(() => process.exit(1)));
}
