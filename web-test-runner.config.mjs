import { esbuildPlugin } from '@web/dev-server-esbuild';
import { endpointPlugin } from './test/server/endpoint-plugin.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig} The browsers come from scripts/test.mjs. */
export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }), endpointPlugin()],
  // One page at a time in each browser: a second one would be hidden, and the widget rests while it is hidden.
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
