import { readFile, stat } from 'node:fs/promises';
import { UsageError } from '../usage-error.js';

/** Time limit of a request with its body, in milliseconds. */
const timeLimit = 30_000;

/** The largest file that is read, in bytes. The check says more of those over its own limit. */
const sizeLimit = 50_000_000;

/** Reads a file, or what a web address answers. */
export function readSource(source: string): Promise<Uint8Array> {
  return isUrl(source) ? fetchBytes(source) : readBytes(source);
}

export function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > sizeLimit) {
      throw new UsageError(`${path} is over ${sizeLimit / 1e6} MB.`);
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${path} cannot be read: ${reason(error)}.`);
  }
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeLimit) });
    if (!response.ok) {
      throw new UsageError(`${url} answers ${response.status}.`);
    }
    return await readBody(response, url);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${url} cannot be loaded: ${reason(error)}.`);
  }
}

async function readBody(response: Response, url: string): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    parts.push(read.value);
    size += read.value.length;
    if (size > sizeLimit) {
      throw new UsageError(`${url} is over ${sizeLimit / 1e6} MB.`);
    }
  }
  return Buffer.concat(parts);
}

/** The cause of a failed `fetch` says more than the failure. */
function reason(error: unknown): string {
  const { cause } = error as { cause?: unknown };
  const told = cause instanceof Error ? cause : error;
  return told instanceof Error ? told.message : String(told);
}
