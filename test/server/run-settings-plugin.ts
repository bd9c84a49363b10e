import type { TestRunnerPlugin } from '@web/test-runner';

/** What `test/support/run-settings.ts` exports. */
export interface RunSettings {
  readonly documents: number;
  readonly seed: number | undefined;
  readonly checks: number;
}

/** Plugin of the test runner: gives the tests other settings than those of `npm test`. */
export function runSettingsPlugin({ documents, seed, checks }: RunSettings): TestRunnerPlugin {
  return {
    name: 'run-settings',
    serve: ({ path }) =>
      path === '/test/support/run-settings.ts'
        ? `export const documents = ${documents}, seed = ${seed}, checks = ${checks};`
        : undefined,
  };
}
