import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isUrl, readSource } from './read-source.js';

/** A call as its keeper has it: its file, and the list that stands apart, if it has one. */
export interface SourceDocument {
  readonly bytes: Uint8Array;
  readonly list?: Uint8Array;
}

/** Reads a call and the list that its `signatoriesUrl` leads to. */
export async function readDocument(source: string): Promise<SourceDocument> {
  const bytes = await readSource(source);
  const url = signatoriesUrlIn(bytes);
  return url === undefined ? { bytes } : { bytes, list: await readSource(listFor(source, url)) };
}

/** The check tells what is wrong with the JSON. Here it only matters whether there is such a key. */
function signatoriesUrlIn(bytes: Uint8Array): string | undefined {
  try {
    const json = JSON.parse(new TextDecoder().decode(bytes)) as { signatoriesUrl?: unknown } | null;
    return typeof json?.signatoriesUrl === 'string' ? json.signatoriesUrl : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The keeper's own list stands beside the keeper's own call, by the name that it is published under. What is published
 * is the version before.
 */
function listFor(source: string, url: string): string {
  if (isUrl(source)) {
    return URL.canParse(url, source) ? new URL(url, source).href : url;
  }
  const name = /([^/?#]+)(?:[?#].*)?$/.exec(url)?.[1] ?? '';
  const beside = join(dirname(source), name);
  return !name.includes('\\') && existsSync(beside) ? beside : url;
}
