import type { TestRunnerConfig } from '@web/test-runner';

/** Configuration of the test runner: the tests get the element from the built script file instead of its source. */
export const builtElement = {
  plugins: [
    {
      name: 'built-element',
      serve: ({ path }) =>
        path === '/src/entries/define.ts'
          ? "await customElements.whenDefined('metropolis-call');"
          : undefined,
    },
  ],
  testRunnerHtml: testFramework => `<!doctype html>
    <html>
      <body>
        <script type="module" src="/dist/metropolis-call.js"></script>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
} satisfies TestRunnerConfig;
