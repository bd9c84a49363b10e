import { lstat, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { printable } from '../terminal/printable.js';
import { reasonOf, Stop } from '../terminal/stop.js';
import { replaceFiles } from './replace-files.js';

/** Writes new files into a folder: all of them, or none if one of them exists. Creates the folder if needed. */
export async function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const placed = new Map([...files].map(([path, content]) => [join(folder, path), content]));
  for (const path of placed.keys()) {
    if (await lstat(path).catch(() => undefined)) {
      const remedy = 'Choose another folder, or move the file away.';
      throw new Stop(1, {
        where: printable(path),
        what: 'The file already exists. Nothing was written.',
        remedy,
      });
    }
  }
  const made: string[] = [];
  try {
    for (const path of placed.keys()) {
      made.push((await mkdir(dirname(path), { recursive: true })) ?? '');
    }
    await replaceFiles(placed);
  } catch (error) {
    await Promise.all(made.filter(Boolean).map(path => rm(path, { recursive: true, force: true })));
    throw error instanceof Stop ? error : new Stop(2, folderTrouble(folder, error));
  }
}

function folderTrouble(folder: string, error: unknown): Stop['troubles'][number] {
  return {
    where: printable(folder),
    what: `The folder cannot be created (${reasonOf(error)}). Nothing was written.`,
    remedy: 'Check that you may write there.',
  };
}
