import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { printable } from '../terminal/printable.js';
import { reasonOf, Stop, type Trouble } from '../terminal/stop.js';

/** The bytes of a document, and its path or address. */
export interface Source {
  readonly label: string;
  readonly bytes: Uint8Array;
}

/** The most bytes that are read. */
const mostBytes = 50_000_000;
/** The time that a server has to answer, in milliseconds. */
const timeout = 20_000;

export function isUrl(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/** Reads a file, a web address, or the standard input (`-`). */
export function readSource(place: string): Promise<Source> {
  if (place === '-') {
    return readStream(process.stdin, 'standard input');
  }
  return isUrl(place) ? readUrl(place) : readFile(place);
}

/** Reads a file. */
export async function readFile(path: string): Promise<Source> {
  try {
    if ((await stat(path)).isDirectory()) {
      throw new Stop(2, { what: 'This is a folder.', where: path, remedy: 'Name the file in it.' });
    }
    return await readStream(createReadStream(path), path);
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(2, fileTrouble(path, reasonOf(error)));
  }
}

function fileTrouble(path: string, reason: string): Trouble {
  const where = printable(path);
  return reason === 'ENOENT'
    ? { what: 'There is no such file.', where, remedy: 'Is its name right, and are you in the right folder?' }
    : {
        what: `It cannot be read (${reason}).`,
        where,
        remedy: 'Check that you may read the file, and that the disk is available.',
      };
}

async function readUrl(url: string): Promise<Source> {
  const answer = await request(url);
  if (typeof answer === 'number') {
    throw refused(url, answer);
  }
  return answer;
}

/** Reads a web address. Undefined if the server answers 404 or 410. */
export async function readUrlIfThere(url: string): Promise<Source | undefined> {
  const answer = await request(url);
  if (typeof answer !== 'number') {
    return answer;
  }
  if (answer === 404 || answer === 410) {
    return undefined;
  }
  throw refused(url, answer);
}

/** Requests an address. Returns the HTTP status if the response is not a file. */
async function request(url: string): Promise<Source | number> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout), redirect: 'follow' });
    if (!response.ok) {
      await response.body?.cancel();
      return response.status;
    }
    // Node's streams can be iterated; the browsers' types do not say so.
    return await readStream((response.body ?? []) as AsyncIterable<Uint8Array> | [], url);
  } catch (error) {
    if (error instanceof Stop) {
      throw error;
    }
    const reason =
      (error as Error).name === 'TimeoutError' ? `no answer within ${timeout / 1000} s` : reasonOf(error);
    const remedy = 'Open the address in a browser. Is the address right, and does the network work?';
    throw new Stop(2, { what: `It cannot be fetched (${reason}).`, where: printable(url), remedy });
  }
}

function refused(url: string, status: number): Stop {
  return new Stop(2, {
    what: `The server answered with ${status} instead of the file.`,
    where: printable(url),
    remedy: 'Open the address in a browser. Is the address right, and may everybody read the file?',
  });
}

async function readStream(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  label: string,
): Promise<Source> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostBytes) {
      const what = `It is larger than ${mostBytes / 1_000_000} MB.`;
      throw new Stop(2, { what, where: label, remedy: 'A call has at most 5 MB: is it the right file?' });
    }
  }
  return { label, bytes: Buffer.concat(chunks) };
}
