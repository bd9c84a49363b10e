import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestRunnerPlugin, TestSession } from '@web/test-runner';
import { ChromeLauncher } from '@web/test-runner-chrome';
import type { Browser } from 'webdriverio';

/** The contents of files by their names. */
type Files = Readonly<Record<string, string>>;

/**
 * Plugin of the test runner: opens a page as a file from the disk, in a tab of its own, with the built files beside it. A
 * test cannot open `file:` URLs. Payload: the files; `page.html` is opened. Result: what the promise `outcome`, a global of
 * that page, resolves with.
 */
export function filePagesPlugin(): TestRunnerPlugin {
  return {
    name: 'file-pages',
    async executeCommand({ command, payload, session }) {
      if (command !== 'file-page') {
        return undefined;
      }
      const folder = await mkdtemp(join(tmpdir(), 'page-'));
      try {
        await cp('dist', folder, { recursive: true });
        for (const [name, text] of Object.entries(payload as Files)) {
          await writeFile(join(folder, name), text);
        }
        return await outcomeOf(session, pathToFileURL(join(folder, 'page.html')).href);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

function outcomeOf({ browser, id }: Pick<TestSession, 'browser' | 'id'>, url: string): Promise<unknown> {
  if (browser instanceof ChromeLauncher) {
    return outcomeInTab(browser, id, url);
  }
  // The launcher's types hide the driver.
  const { driver } = browser as unknown as { driver: Browser };
  return outcomeInWindow(driver, url);
}

async function outcomeInTab(launcher: ChromeLauncher, sessionId: string, url: string): Promise<unknown> {
  const page = await launcher.getPage(sessionId).browser().newPage();
  try {
    await page.goto(url);
    return await page.evaluate('outcome');
  } finally {
    await page.close();
  }
}

async function outcomeInWindow(driver: Browser, url: string): Promise<unknown> {
  const ownWindow = await driver.getWindowHandle();
  const { handle } = await driver.createWindow('tab');
  await driver.switchToWindow(handle);
  try {
    await driver.navigateTo(url);
    return await driver.execute('return outcome');
  } finally {
    await driver.closeWindow();
    await driver.switchToWindow(ownWindow);
  }
}
