import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumOptions, ensurePrograms, programs } from './programs.js';

// What tests need to see that nothing is left in memory.
const measurable = ['--js-flags=--expose-gc', '--enable-precise-memory-info'];

export function launchChromium() {
  return named('Chromium', chromeLauncher({ launchOptions: chromiumOptions(...measurable) }));
}

export function launchFirefox() {
  const [executablePath] = ensurePrograms([programs.firefox]);
  // As visitors have it: for tests, the driver would let a page from the disk read the disk.
  const extraPrefsFirefox = { 'security.fileuri.strict_origin_policy': true };
  const launchOptions = { browser: /** @type {const} */ 'firefox', executablePath, extraPrefsFirefox };
  return named('Firefox', chromeLauncher({ launchOptions }));
}

/**
 * The launcher calls every browser Chrome.
 *
 * @param {string} name
 * @param {ReturnType<typeof chromeLauncher>} launcher
 */
function named(name, launcher) {
  return Object.assign(launcher, { name });
}
