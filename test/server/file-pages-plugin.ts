import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {import('@web/test-runner').TestSession} TestSession
 * @typedef {{ [name: string]: string }} Files texts by file names; `page.html` is the one to open
 */

/**
 * A plugin of the test runner: opens a page from the disk, with the built files beside it, in a tab of its own, and
 * tells what came of it. No page from a server could. `test/support/file-page.ts` is the client.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function filePagesPlugin() {
  return {
    name: 'file-pages',
    async executeCommand({ command, payload, session }) {
      if (command !== 'file-page') {
        return undefined;
      }
      const folder = await mkdtemp(join(tmpdir(), 'page-'));
      try {
        await cp('dist', folder, { recursive: true });
        for (const [name, text] of Object.entries(/** @type {Files} */ payload)) {
          await writeFile(join(folder, name), text);
        }
        return await outcomeOf(session, pathToFileURL(join(folder, 'page.html')).href);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

/**
 * @param {TestSession} session
 * @param {string} url
 * @returns {Promise<unknown>} what the page's own promise `outcome` resolves with
 */
async function outcomeOf({ browser, id }, url) {
  if (browser.type === 'webdriver') {
    const { driver } =
      /** @type {{ driver: import('webdriverio').Browser }} */ /** @type {unknown} */ browser;
    return outcomeInWindow(driver, url);
  }
  const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ browser;
  const page = await launcher.getPage(id).browser().newPage();
  try {
    await page.goto(url);
    return await page.evaluate('outcome');
  } finally {
    await page.close();
  }
}

/**
 * @param {import('webdriverio').Browser} driver
 * @param {string} url
 */
async function outcomeInWindow(driver, url) {
  const own = await driver.getWindowHandle();
  const { handle } = await driver.createWindow('tab');
  await driver.switchToWindow(handle);
  try {
    await driver.navigateTo(url);
    return await driver.executeAsync('outcome.then(arguments[0])');
  } finally {
    await driver.closeWindow();
    await driver.switchToWindow(own);
  }
}
