/**
 * Lets a test in Chromium be a visitor who has chosen the colours of all pages: `executeServerCommand('forced-colours',
 * 'active')`, or `'none'`. The runner's own `emulateMedia` does not know of it. It lasts as long as the session that is
 * opened here: until the page is closed.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function forcedColoursPlugin() {
  return {
    name: 'forced-colours',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colours') {
        return undefined;
      }
      const { browser } = session;
      if (!('getPage' in browser)) {
        throw new Error(`${browser.name} cannot be told of forced colours.`);
      }
      const page = /** @type {import('puppeteer-core').Page} */ browser.getPage(session.id);
      const devTools = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: String(payload) }];
      await devTools.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
