/** Starts Chromium and Firefox for the test runner. */
import { type ChromeLauncher, chromeLauncher } from '@web/test-runner-chrome';
import { chromiumOptions } from './chromium.js';
import { ensurePrograms, programs } from './programs.js';

/** Lets the tests for memory leaks collect garbage and read the size of the heap. */
const memoryTools = ['--js-flags=--expose-gc', '--enable-precise-memory-info'];

export function launchChromium(): ChromeLauncher {
  return withName('Chromium', chromeLauncher({ launchOptions: chromiumOptions(...memoryTools) }));
}

export function launchFirefox(): ChromeLauncher {
  const [executablePath] = ensurePrograms(programs.firefox);
  // Under automation, Firefox allows a page from the disk to read other files. Visitors' browsers do not allow this.
  const extraPrefsFirefox = { 'security.fileuri.strict_origin_policy': true };
  return withName(
    'Firefox',
    chromeLauncher({ launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox } }),
  );
}

/** Sets the name of the browser, because the launcher names every browser "Chrome". */
function withName(name: string, launcher: ChromeLauncher): ChromeLauncher {
  return Object.assign(launcher, { name });
}
