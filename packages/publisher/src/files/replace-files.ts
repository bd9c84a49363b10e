import { randomUUID } from 'node:crypto';
import { access, chmod, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { printable } from '../terminal/printable.js';
import { reasonOf, Stop } from '../terminal/stop.js';

/** A complete temporary file that will be renamed to its target. */
interface Staged {
  readonly temporary: string;
  readonly target: string;
}

/**
 * Replaces files, each of them completely. All files are first written to temporary files, so that a full disk stops
 * the work before anything changes. A file keeps its mode. If the path is a symbolic link, its target is replaced.
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

/** The mode of an existing file. Throws if the file cannot be written. */
async function modeOf(path: string): Promise<number | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats) {
    await access(path, constants.W_OK);
  }
  return stats?.mode;
}
