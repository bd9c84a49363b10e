import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isUrl } from './read-source.js';

/**
 * The file of the list that `signatoriesUrl` points to, if it is in the folder of the call. Its name is the last part
 * of the address. Undefined if there is no such file.
 */
export async function listBeside(callFile: string, signatoriesUrl: unknown): Promise<string | undefined> {
  const name = typeof signatoriesUrl === 'string' ? fileNameIn(signatoriesUrl) : undefined;
  if (name === undefined || name === basename(callFile)) {
    return undefined;
  }
  const path = join(dirname(callFile), name);
  const [real, folder] = await Promise.all([
    realpath(path).catch(() => undefined),
    realpath(dirname(resolve(callFile))).catch(() => undefined),
  ]);
  // A symbolic link could point anywhere.
  return real !== undefined && dirname(real) === folder ? path : undefined;
}

/** The last part of an address, if it is a plain file name. */
export function fileNameIn(url: string): string | undefined {
  if (!isUrl(url) || !URL.canParse(url)) {
    return undefined;
  }
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return /^[\w-][\w.-]*$/.test(last) ? last : undefined;
}
