import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { ensurePrograms, programs } from './programs.js';

/** Starts WebKitWebDriver, on a display of its own where there is none; both end with this process. */
export async function launchWebKit() {
  const [driver, binary] = ensurePrograms([programs.webKitDriver, programs.miniBrowser]);
  const port = await freePort();
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? {} : { DISPLAY: await startDisplay() };
  spawnUntilExit(driver, [`--port=${port}`], {
    env: { ...process.env, ...display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  await answering(port);
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      // @ts-expect-error The types know no capability of WebKitGTK.
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  });
}

/** @returns {Promise<string>} the display's name */
async function startDisplay() {
  const [xvfb] = ensurePrograms([programs.xvfb]);
  const options = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-displayfd', '1'];
  const server = spawnUntilExit(xvfb, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(/** @type {import('node:stream').Readable} */ server.stdout, 'data');
  return `:${String(number).trim()}`;
}

/**
 * In a process group of its own, so that the programs it starts end with it.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
function spawnUntilExit(program, args, options) {
  const child = spawn(program, args, { ...options, detached: true });
  const kill = () => process.kill(-(/** @type {number} */ child.pid));
  process.on('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ server.address();
  server.close();
  return port;
}

/** @param {number} port */
async function answering(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').catch(() => undefined);
    socket.destroy();
    if (open) {
      return;
    }
    await delay(100);
  }
  throw new Error(`WebKitWebDriver does not answer on port ${port}.`);
}
