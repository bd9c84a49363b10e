import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { printable } from '../../terminal/printable.js';
import { reasonOf, Stop } from '../../terminal/stop.js';
import { isReleaseFolder } from '../releases/releases.js';
import { paths } from '../site/paths.js';

/** The folders used to replace `out`. They are beside it, so that a rename is enough. */
export interface Places {
  readonly out: string;
  /** Where the new content is written. */
  readonly next: string;
  /** Where the old content is kept until the new content is in place. */
  readonly last: string;
  /** A file that exists while a run works on `out`. */
  readonly lock: string;
}

export function placesFor(out: string): Places {
  const whole = existsSync(out) ? realpathSync(out) : resolve(out);
  const beside = (name: string): string => join(dirname(whole), `.${basename(whole)}.${name}`);
  return { out: whole, next: beside('publishing'), last: beside('replaced'), lock: beside('lock') };
}

/**
 * Restores the old content if a run was interrupted after it had moved the content away.
 *
 * @throws {Stop} if `out` holds something that publish has not written and would delete.
 */
export async function recover({ out, last }: Places): Promise<void> {
  if (!existsSync(out) && existsSync(last)) {
    await rename(last, out);
  }
  await refuseForeign(out);
}

/**
 * Creates the folder for the new content. Deletes the folder if `fill` has not moved it into place.
 *
 * @throws {Stop} if the system refuses to write.
 */
export async function stage<T>({ out, next }: Places, fill: () => Promise<T>): Promise<T> {
  try {
    await rm(next, { recursive: true, force: true });
    await mkdir(next, { recursive: true });
    return await fill();
  } catch (error) {
    throw stopIfRefused(out, error);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** A `Stop` if the system refuses to write, else the error unchanged. */
export function stopIfRefused(out: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) {
    return error;
  }
  return new Stop(2, {
    where: printable(out),
    what: `The folder cannot be written (${reasonOf(error)}). Its old content was not changed.`,
    remedy: 'Check that you may write to the folder around it, and that the disk has room.',
  });
}

/** Moves the new content into place. If that fails, the old content stays. */
export async function replace({ out, next, last }: Places): Promise<void> {
  await rm(last, { recursive: true, force: true });
  if (existsSync(out)) {
    await rename(out, last);
  }
  try {
    await rename(next, out);
  } catch (error) {
    if (existsSync(last)) {
      await rename(last, out);
    }
    throw error;
  }
  await rm(last, { recursive: true, force: true });
}

/** Keeps releases that were published before: other sites load them by addresses that contain the version. */
export async function keepOldReleases({ out, next }: Places): Promise<readonly string[]> {
  const old = existsSync(out) ? await readdir(out) : [];
  const kept = old.filter(name => isReleaseFolder(name) && !existsSync(join(next, name)));
  await Promise.all(kept.map(name => cp(join(out, name), join(next, name), { recursive: true })));
  return kept;
}

const written =
  /^(index\.html|call\.json|signatories\.(json|csv)|releases\.json|oembed\.json|feed\.xml|icon\.svg|_headers|server|badges|metropolis-call@.+)(\.br|\.gz)?$/;

/** What macOS and Windows leave in a folder that somebody has looked into. */
const leftBySystem = /^(\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/**
 * The whole folder is replaced, so it must have only files that publish has written. It must have the list of releases,
 * which publish always writes. Without that list, its `call.json` or `index.html` belongs to somebody else.
 */
async function refuseForeign(out: string): Promise<void> {
  const names = existsSync(out) ? (await readdir(out)).filter(name => !leftBySystem.test(name)) : [];
  const isOurs = (name: string): boolean => written.test(name) || isLanguageFolder(join(out, name));
  const foreign = names.includes(paths.releases) ? names.filter(name => !isOurs(name)) : names;
  if (foreign.length > 0) {
    throw new Stop(2, {
      where: printable(out),
      what: `This folder has files that publish did not write and would delete: ${printable(foreign.slice(0, 5).join(', '))}`,
      remedy: 'Name an empty folder, or one that publish has written.',
    });
  }
}

function isLanguageFolder(folder: string): boolean {
  return existsSync(join(folder, 'oembed.json')) && existsSync(join(folder, 'feed.xml'));
}
