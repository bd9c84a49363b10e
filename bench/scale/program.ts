import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Clock ticks a second in `/proc` (USER_HZ), which Linux fixes for programs. */
const ticksPerSecond = 100;

/** A server that runs. */
export interface Running {
  readonly origin: string;
  /** The processor time of the server and its children so far, in seconds. */
  processorTime(): number;
  stop(): Promise<void>;
}

/** Starts a server in the foreground, and waits until it answers. */
export async function start(
  program: string,
  args: readonly string[],
  folder: string,
  port: number,
): Promise<Running> {
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', chunk => (output += String(chunk)));
  child.stderr.on('data', chunk => (output += String(chunk)));
  const origin = `http://127.0.0.1:${port}`;
  while (!(await answers(origin))) {
    if (child.exitCode !== null) {
      throw new Error(`${program} ended: ${output}`);
    }
    await wait(50);
  }
  return { origin, processorTime: () => processorTimeOf(child), stop: () => stop(child) };
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

function processorTimeOf({ pid }: ChildProcess): number {
  const processes = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(readProcess);
  const family = new Set([pid]);
  let size = 0;
  while (size < family.size) {
    size = family.size;
    processes.filter(({ parent }) => family.has(parent)).forEach(process => family.add(process.pid));
  }
  return processes.filter(process => family.has(process.pid)).reduce((sum, { seconds }) => sum + seconds, 0);
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Processor time of all its threads, and of children that have ended. */
  readonly seconds: number;
}

function readProcess(pid: string): Process[] {
  try {
    // proc(5): after the name in brackets come state, parent, …; fields 14 to 17 are the times.
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=\S \d)/);
    const values = fields.split(' ').map(Number);
    const ticks = values.slice(11, 15).reduce((sum, value) => sum + value, 0);
    return [{ pid: Number(pid), parent: values[1] ?? 0, seconds: ticks / ticksPerSecond }];
  } catch {
    // The process has ended.
    return [];
  }
}
