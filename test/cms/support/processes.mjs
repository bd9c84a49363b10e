import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const running = new Set();
const folders = new Set();

// Also where a test ends by an error or is broken off: nothing stays behind.
process.on('exit', () => {
  running.forEach(child => kill(child, 'SIGKILL'));
  folders.forEach(folder => rmSync(folder, { recursive: true, force: true }));
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => process.exit(1));
}

/** @returns {string} a new folder, which is gone when this process ends */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `metropolis-call-${name}-`));
  folders.add(folder);
  return folder;
}

/**
 * Starts a program with a process group of its own, so that its workers end with it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {{ output: () => string, stop: () => Promise<void>, hasEnded: () => boolean }}
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', chunk => (output += chunk));
  child.stderr.on('data', chunk => (output += chunk));
  child.on('error', error => (output += error.message));
  running.add(child);
  child.on('exit', () => running.delete(child));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const stop = async () => {
    if (!hasEnded()) {
      kill(child, 'SIGTERM');
      await once(child, 'exit');
    }
  };
  return { output: () => output, stop, hasEnded };
}

function kill(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

/**
 * Asks again until the answer is true.
 *
 * @param {string} what is waited for
 * @param {() => boolean | Promise<boolean>} isReady
 * @param {ReturnType<typeof start>} program whose end means that it will never be
 */
export async function until(what, isReady, program, seconds = 30) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(50)) {
    if (await isReady()) {
      return;
    }
    if (program.hasEnded()) {
      break;
    }
  }
  throw new Error(`${what}: not ready.\n${program.output()}`);
}
