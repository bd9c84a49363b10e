import { readdirSync, readFileSync } from 'node:fs';
import { type Server, startServer } from '../../scripts/servers/start-server.js';

/** Clock ticks a second in `/proc` (USER_HZ), which Linux fixes for programs. */
const ticksPerSecond = 100;

/** A server whose processor time is measured. */
export interface Running extends Server {
  /** The processor time of the server and its children so far, in seconds. */
  processorTime(): number;
}

/** Starts a server in the foreground, and waits until it answers. */
export async function start(...parameters: Parameters<typeof startServer>): Promise<Running> {
  const server = await startServer(...parameters);
  return { ...server, processorTime: () => processorTimeOf(server.pid) };
}

function processorTimeOf(pid: number | undefined): number {
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
