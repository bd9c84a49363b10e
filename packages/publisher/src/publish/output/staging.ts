import { mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { compressedCopies } from './compress.js';

/** A part of a path that `publish` may write. Excludes parts such as `..`, which a text of a call could contain. */
const part = /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*$/;

/** Whether a path is safe: it stays within the folder. */
export function isPlainPath(path: string): boolean {
  return path.split('/').every(name => part.test(name));
}

/** A new folder that is filled before it replaces the old one. */
export class Staging {
  readonly folder: string;
  #files = 0;
  #bytes = 0;
  readonly #folders = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Files written so far, compressed copies not counted. */
  get files(): number {
    return this.#files;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Writes a file, with its compressed copies if it is text. */
  async writeText(path: string, text: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(text);
    this.writeBytes(path, bytes);
    for (const { suffix, content } of await compressedCopies(bytes)) {
      writeFileSync(this.#place(path + suffix), content);
    }
  }

  /** Writes a file unchanged. Synchronous, because asynchronous writes are slower for many small files. */
  writeBytes(path: string, bytes: Uint8Array): void {
    const place = this.#place(path);
    this.#makeFolder(posix.dirname(path));
    writeFileSync(place, bytes, { flag: 'wx' });
    this.#files += 1;
    this.#bytes += bytes.length;
  }

  /** @throws if the path could leave the folder. Data cannot choose a path, so this would be a bug. */
  #place(path: string): string {
    if (!isPlainPath(path)) {
      throw new Error(`Not a path to publish: ${JSON.stringify(path)}`);
    }
    return join(this.folder, path);
  }

  #makeFolder(folder: string): void {
    if (!this.#folders.has(folder)) {
      this.#folders.add(folder);
      mkdirSync(join(this.folder, folder), { recursive: true });
    }
  }
}
