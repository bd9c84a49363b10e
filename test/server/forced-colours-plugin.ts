import type { TestRunnerPlugin } from '@web/test-runner';
import { ChromeLauncher } from '@web/test-runner-chrome';

/**
 * Plugin of the test runner: switches forced colours on and off in Chromium, because the runner's `emulateMedia` cannot
 * do it. `executeServerCommand('forced-colours', 'active')` switches them on, `'none'` off. They end with the page of
 * the test.
 */
export function forcedColoursPlugin(): TestRunnerPlugin {
  return {
    name: 'forced-colours',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colours') {
        return undefined;
      }
      const { browser } = session;
      if (!(browser instanceof ChromeLauncher)) {
        throw new Error(`${browser.name} cannot force colours.`);
      }
      const devTools = await browser.getPage(session.id).createCDPSession();
      const features = [{ name: 'forced-colors', value: String(payload) }];
      await devTools.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
