import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { readReleaseFile } from '../../demo/release-plugin.js';

const integrityFile = new URL('../../dist/integrity.json', import.meta.url);

const folder = 'metropolis-call@1.2.3/';

/**
 * Plugin of the test runner: serves the release beside the demo's pages and tells them about it, as the demo's own server
 * and build do (`demo/release-plugin.ts`).
 */
export function demoPages(): TestRunnerPlugin {
  return {
    name: 'demo-pages',
    serve({ path }) {
      const [, name] = path.split(`/demo/${folder}`);
      return name ? { body: String(readReleaseFile(name)), type: extname(name) } : undefined;
    },
    transform({ path, body }) {
      if (!/^\/demo\/.*\.html$/.test(path)) {
        return undefined;
      }
      const integrity: unknown = JSON.parse(readFileSync(integrityFile, 'utf8'));
      const release = { version: '1.2.3', folder: `/demo/${folder}`, integrity, live: false };
      const script = `<script type="application/json" id="release">${JSON.stringify(release)}</script>`;
      return String(body).replace('<head>', `<head>${script}`);
    },
  };
}
