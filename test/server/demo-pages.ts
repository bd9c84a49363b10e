import { readFileSync } from 'node:fs';

const integrityFile = new URL('../../dist/integrity.json', import.meta.url);

/**
 * A plugin of the test runner: tells the pages of the demo, from their sources, of the files in `dist/`, as the
 * demo's own server and build do (`demo/release-plugin.ts`).
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function demoPages() {
  return {
    name: 'demo-pages',
    transform({ path, body }) {
      if (!/^\/demo\/.*\.html$/.test(path)) {
        return undefined;
      }
      const integrity = JSON.parse(readFileSync(integrityFile, 'utf8'));
      const release = JSON.stringify({ version: '1.2.3', folder: '/dist/', integrity, live: false });
      const script = `<script type="application/json" id="release">${release}</script>`;
      return String(body).replace('<head>', `<head>${script}`);
    },
  };
}
