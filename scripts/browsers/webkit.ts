/** Starts WebKitGTK's MiniBrowser for the test runner, by way of WebKitWebDriver. */
import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserLauncher } from '@web/test-runner';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from '../servers/free-port.js';
import { ensurePrograms, programs } from './programs.js';

/** Also starts a virtual display if there is no display. The driver and the display end with this process. */
export async function launchWebKit(): Promise<BrowserLauncher> {
  const [driver, binary] = ensurePrograms(programs.webKitDriver, programs.miniBrowser);
  const port = await freePort();
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const display = hasDisplay ? {} : { DISPLAY: await startDisplay() };
  spawnUntilExit(driver, [`--port=${port}`], {
    env: { ...process.env, ...display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  await untilAnswered(port);
  const launcher = new OneBrowserPerFile({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      // @ts-expect-error The types do not know the capabilities of WebKitGTK.
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  });
  // The launcher's types do not allow a coverage of `undefined`.
  return launcher as BrowserLauncher;
}

/**
 * Starts a new browser for each test file, which costs 0.25 s. One MiniBrowser for all files sometimes crashes after
 * about eighty files, and then the test runner ends, too.
 */
class OneBrowserPerFile extends WebdriverLauncher {
  override async stopSession(id: string): ReturnType<WebdriverLauncher['stopSession']> {
    try {
      return await super.stopSession(id);
    } finally {
      await this.stop();
    }
  }
}

/** The name of a new virtual display. */
async function startDisplay(): Promise<string> {
  const [xvfb] = ensurePrograms(programs.xvfb);
  const options = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-displayfd', '1'];
  const { stdout } = spawnUntilExit(xvfb, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  if (!stdout) {
    throw new Error('Xvfb was started without a pipe for its display number.');
  }
  const [number] = (await once(stdout, 'data')) as [Buffer];
  return `:${String(number).trim()}`;
}

/** Starts a program in a process group of its own, so that the programs it starts end with it. */
function spawnUntilExit(program: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, { ...options, detached: true });
  const kill = () => child.pid !== undefined && process.kill(-child.pid);
  process.on('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

async function untilAnswered(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isAnswered(port)) {
      return;
    }
    await delay(100);
  }
  throw new Error(`WebKitWebDriver does not answer on port ${port}.`);
}

async function isAnswered(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
