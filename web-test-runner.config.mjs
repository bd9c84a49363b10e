import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { demoPages } from './test/server/demo-pages.mjs';
import { endpointPlugin } from './test/server/endpoint-plugin.mjs';
import { forcedColoursPlugin } from './test/server/forced-colours-plugin.mjs';
import { filePagesPlugin } from './test/server/file-pages-plugin.mjs';
import { picturesPlugin } from './test/server/pictures-plugin.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig} The browsers come from scripts/test.mjs. */
export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  middleware: [serveLanguageFiles],
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    demoPages(),
    endpointPlugin(),
    a11ySnapshotPlugin(),
    forcedColoursPlugin(),
    filePagesPlugin(),
    picturesPlugin(),
  ],
  // One page at a time in each browser: a second one would be hidden, and the widget rests while it is hidden.
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};

/**
 * The element looks for its language files beside its code. In the built files they are there; for the modules of
 * `src/` they are served from where `npm run languages` puts them.
 *
 * @type {import('@web/test-runner').TestRunnerConfig['middleware'][number]}
 */
function serveLanguageFiles(context, next) {
  context.url = context.url.replace(/^\/src\/platform\/locales\//, '/src/generated/locales/');
  return next();
}
