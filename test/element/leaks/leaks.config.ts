import config from '../../../web-test-runner.config.js';

// `tsx scripts/test/run.ts --config test/element/leaks/leaks.config.ts`: ten times the checks that `npm test` has time for.

const timeLimit = 3_600_000;

/** @type {import('@web/test-runner').TestRunnerPlugin} */
const settingsPlugin = {
  name: 'leak-settings',
  serve: ({ path }) =>
    path === '/test/element/leaks/leak-settings.ts'
      ? `export const visits = 1000, checks = 10000, timeLimit = ${timeLimit};`
      : undefined,
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  files: 'test/element/leaks/leaks.test.ts',
  plugins: [settingsPlugin, ...(config.plugins ?? [])],
  testsFinishTimeout: 3 * timeLimit,
};
