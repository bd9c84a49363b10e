import { randomUUID } from 'node:crypto';
import { access, chmod, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { printable } from '../terminal/printable.js';
import { reasonOf, Stop } from '../terminal/stop.js';

/** A file that is written whole beside its place, and not yet in it. */
interface Staged {
  readonly temporary: string;
  readonly target: string;
}

/**
 * Puts files in their places, whole or not at all: each is written beside its place first, so that a full disk is met
 * before anything changes. A file keeps its mode; of a link, the file that it leads to is replaced.
 */
export async function replaceFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const [path, content] of files) {
      staged.push(await stage(path, content));
    }
    for (const { temporary, target } of staged) {
      await rename(temporary, target);
    }
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}

async function stage(path: string, content: string | Uint8Array): Promise<Staged> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}`);
  try {
    const mode = await modeOf(target);
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== undefined) {
      await chmod(temporary, mode);
    }
    return { temporary, target };
  } catch (error) {
    await rm(temporary, { force: true });
    const what = `It cannot be written (${reasonOf(error)}). Nothing was changed.`;
    const remedy = 'Check that the folder is there, that you may write to it, and that the disk has room.';
    throw new Stop(2, { what, where: printable(path), remedy });
  }
}

/** Of a file that is there and may be written to. */
async function modeOf(path: string): Promise<number | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats) {
    await access(path, constants.W_OK);
  }
  return stats?.mode;
}
