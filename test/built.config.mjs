import config from '../web-test-runner.config.mjs';

// `npm run test:built`: runs the tests of the element over the built script file instead of its source.

/** @type {import('@web/test-runner').TestRunnerPlugin} */
const builtElement = {
  name: 'built-element',
  serve: ({ path }) =>
    path === '/src/entries/define.ts' ? "await customElements.whenDefined('metropolis-call');" : undefined,
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  files: [
    // But for the one that opens pages which load the source.
    'test/{metropolis-call,language}/!(zoom).test.ts',
    'test/live/{changes,faults-*,leaks,many,motion,retry,survival}.test.ts',
  ],
  plugins: [builtElement, ...(config.plugins ?? [])],
  testRunnerHtml: testFramework => `<!doctype html>
    <html>
      <body>
        <script type="module" src="/dist/metropolis-call.js"></script>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
};
