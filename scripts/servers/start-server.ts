import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** The time that a server has to answer, in milliseconds. */
const patience = 20_000;

/** A running server. */
export interface Server {
  readonly origin: string;
  readonly pid: number | undefined;
  /** The output of the server so far. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Starts a server in the foreground, and waits until it answers.
 *
 * @param folder the working directory
 * @param port the port that the server listens on
 * @throws with the output of the server, if it ends or does not answer in time
 */
export async function startServer(
  program: string,
  args: readonly string[],
  folder: string,
  port: number,
  env = process.env,
): Promise<Server> {
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', chunk => (output += String(chunk)));
  child.stderr.on('data', chunk => (output += String(chunk)));
  const origin = `http://127.0.0.1:${port}`;
  const end = performance.now() + patience;
  while (!(await answers(origin))) {
    if (child.exitCode !== null || performance.now() > end) {
      const what = child.exitCode === null ? `did not answer at ${origin}` : 'ended';
      await stop(child);
      throw new Error(`${program} ${what}: ${output}`);
    }
    await wait(20);
  }
  return { origin, pid: child.pid, output: () => output, stop: () => stop(child) };
}

function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    child.kill();
    await once(child, 'exit');
  }
}
