import { mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that a browser downloads into. */
export interface Downloads {
  readonly folder: string;
  /** Waits until a file is complete, reads it, and removes it from the folder. */
  take(name: string): Promise<Buffer>;
  remove(): void;
}

export function makeDownloads(): Downloads {
  const folder = mkdtempSync(join(tmpdir(), 'desk-downloads-'));
  return {
    folder,
    async take(name) {
      const path = join(folder, name);
      await untilWhole(folder, name);
      const bytes = readFileSync(path);
      rmSync(path);
      return bytes;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/**
 * Waits until a file is complete. Browsers download into a file of another name, and rename it at the end. Firefox
 * reserves the name with an empty file.
 */
function untilWhole(folder: string, name: string): Promise<void> {
  const isWhole = (): boolean =>
    readdirSync(folder).join() === name && readFileSync(join(folder, name)).length > 0;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      watcher.close();
      reject(new Error(`${name} was not downloaded. There are: ${readdirSync(folder).join()}`));
    }, 10_000);
    const check = (): void => {
      if (isWhole()) {
        clearTimeout(timer);
        watcher.close();
        resolve();
      }
    };
    const watcher = watch(folder, check);
    check();
  });
}
