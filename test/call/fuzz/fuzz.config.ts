import process from 'node:process';
import config from '../../../web-test-runner.config.js';

// `npm run fuzz`: more documents than `npm test` has time for. FUZZ_DOCUMENTS says how many, and FUZZ_SEED, which a
// failure tells, makes the same ones again.

const { FUZZ_DOCUMENTS = '100000', FUZZ_SEED } = process.env;

const documents = Number(FUZZ_DOCUMENTS);
const timeLimit = 60_000 + documents * 50;
const settings = { documents, seed: FUZZ_SEED && Number(FUZZ_SEED), timeLimit };

/** @type {import('@web/test-runner').TestRunnerPlugin} */
const settingsPlugin = {
  name: 'fuzz-settings',
  serve: ({ path }) =>
    path === '/test/call/fuzz/fuzz-settings.ts'
      ? `export const { documents, seed, timeLimit } = ${JSON.stringify(settings)};`
      : undefined,
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  files: 'test/call/fuzz/fuzz.test.ts',
  plugins: [settingsPlugin, ...(config.plugins ?? [])],
  testsFinishTimeout: 3 * timeLimit,
};
