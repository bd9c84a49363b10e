import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

export interface Program {
  /** The standard output and the standard error of the program so far. */
  output(): string;
  hasEnded(): boolean;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
const folders = new Set<string>();

// Cleans up even if a test fails or is interrupted.
process.on('exit', () => {
  running.forEach(child => kill(child, 'SIGKILL'));
  folders.forEach(folder => rmSync(folder, { recursive: true, force: true }));
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(1));
}

/** A new folder. It is deleted when this process ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `metropolis-call-${name}-`));
  folders.add(folder);
  return folder;
}

/** Starts a program in its own process group, so that its workers end with it. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): Program {
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (output += String(chunk)));
  child.on('error', error => (output += error.message));
  running.add(child);
  child.on('exit', () => running.delete(child));
  const hasEnded = (): boolean =>
    child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const stop = async (): Promise<void> => {
    if (!hasEnded()) {
      kill(child, 'SIGTERM');
      await once(child, 'exit');
    }
  };
  return { output: () => output, stop, hasEnded };
}

function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) {
      process.kill(-pid, signal);
    }
  } catch {
    // It has ended by itself.
  }
}

/**
 * Waits until a condition is true.
 *
 * @param what name of the condition, for the error message
 * @param program the program to wait for. If it ends, the wait fails.
 */
export async function until(
  what: string,
  isReady: () => boolean | Promise<boolean>,
  program: Program,
  seconds = 60,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end && !program.hasEnded()) {
    if (await isReady()) {
      return;
    }
    await wait(50);
  }
  throw new Error(`${what}: not ready.\n${program.output()}`);
}
