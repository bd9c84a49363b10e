import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { printable } from '../../terminal/printable.js';
import { Stop } from '../../terminal/stop.js';
import { type Places, stopIfRefused } from './replace-folder.js';

/** The content of a lock file: the process id and the host of its owner. */
const own = `${process.pid} ${hostname()}\n`;

/**
 * Runs `work` while no other publish works on the folder. Takes over the lock of a process that has ended.
 *
 * @throws {Stop} if another publish is at work there, or if the system refuses to write.
 */
export async function withLock<T>({ out, lock }: Places, work: () => Promise<T>): Promise<T> {
  try {
    await mkdir(dirname(lock), { recursive: true });
    await removeStale(lock);
    await writeFile(lock, own, { flag: 'wx' });
  } catch (error) {
    throw reasonIs(error, 'EEXIST') ? busy(out, lock) : stopIfRefused(out, error);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Removes a lock whose process has ended. Restores the lock if another publish has replaced it in the meantime. */
async function removeStale(lock: string): Promise<void> {
  const held = await readFile(lock, 'utf8').catch(() => '');
  if (!isStale(held)) {
    return;
  }
  const aside = `${lock}.${process.pid}`;
  await rename(lock, aside);
  if ((await readFile(aside, 'utf8')) === held) {
    await rm(aside);
  } else {
    await rename(aside, lock);
  }
}

/** Whether the process of a lock has ended. A process on another machine is assumed to run. */
function isStale(held: string): boolean {
  const [, pid, host] = /^(\d+) (.*)\n$/.exec(held) ?? [];
  if (host !== hostname()) {
    return false;
  }
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return reasonIs(error, 'ESRCH');
  }
}

function reasonIs(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}

function busy(out: string, lock: string): Stop {
  return new Stop(1, {
    where: printable(out),
    what: 'Another publish is writing this folder. This one wrote nothing.',
    remedy: `Run it again when the other has ended. If none is running, delete ${printable(lock)}.`,
  });
}
