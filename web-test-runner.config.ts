import type { TestRunnerConfig } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { packageVersion } from './scripts/release/folder-name.js';
import { demoPages } from './test/server/demo-pages.js';
import { endpointPlugin } from './test/server/endpoint-plugin.js';
import { filePagesPlugin } from './test/server/file-pages-plugin.js';
import { forcedColoursPlugin } from './test/server/forced-colours-plugin.js';
import { picturesPlugin } from './test/server/pictures-plugin.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** How browsers run the tests. `scripts/test/browser-tests.ts` adds the browsers and the files. */
export default {
  nodeResolve: true,
  middleware: [serveLanguageFiles],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: 'tsconfig.json',
      define: { packageVersion: JSON.stringify(packageVersion) },
    }),
    demoPages(),
    endpointPlugin(),
    a11ySnapshotPlugin(),
    forcedColoursPlugin(),
    filePagesPlugin(),
    picturesPlugin(),
  ],
  // One page at a time in each browser. A second page would hide the first one, and a hidden widget makes no requests.
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
} satisfies TestRunnerConfig;

/**
 * The element looks for language files beside its code. `dist/` has them there. For the modules of `src/`, this serves
 * the files that `npm run languages` made.
 */
function serveLanguageFiles(...[context, next]: Parameters<Middleware>): ReturnType<Middleware> {
  context.url = context.url.replace(/^\/src\/platform\/locales\//, '/src/generated/locales/');
  return next();
}
