import { readFileSync } from 'node:fs';
import type { TestRunnerPlugin } from '@web/test-runner';

const integrityFile = new URL('../../dist/integrity.json', import.meta.url);

/**
 * Plugin of the test runner: tells the demo's pages about the files in `dist/`, as the demo's own server and build do
 * (`demo/release-plugin.ts`).
 */
export function demoPages(): TestRunnerPlugin {
  return {
    name: 'demo-pages',
    transform({ path, body }) {
      if (!/^\/demo\/.*\.html$/.test(path)) {
        return undefined;
      }
      const integrity: unknown = JSON.parse(readFileSync(integrityFile, 'utf8'));
      const release = JSON.stringify({ version: '1.2.3', folder: '/dist/', integrity, live: false });
      const script = `<script type="application/json" id="release">${release}</script>`;
      return String(body).replace('<head>', `<head>${script}`);
    },
  };
}
