import { checkText, limits } from 'metropolis-call-contract';
import { decodeSheet } from 'metropolis-call-publisher/core';
import { isObject, type JsonObject } from './json.js';

/** A file as it was opened or saved last. */
export interface Opened {
  /** Name of the file. */
  readonly name: string;
  /** The bytes to save if nothing was changed. Undefined for a new call or a mended text, which was never saved. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly text: string;
  readonly json: JsonObject;
}

/** A file that cannot be read as a call. The user can mend its text. */
export interface Broken {
  readonly name: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

export function isOpened(file: Opened | Broken): file is Opened {
  return 'json' in file;
}

/** Reads a file. Any JSON object can be opened, even if it is not a valid call. */
export function openBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Opened | Broken {
  const text = decodeSheet(bytes).text.replace(/^\ufeff/, '');
  const json = readObject(text);
  return json ? { name, bytes, text, json } : { name, bytes, text };
}

/** Reads a text that was mended or written in the desk. */
export function openText(name: string, text: string): Opened | Broken {
  const json = readObject(text);
  return json ? { name, text, json } : { name, text };
}

/** Documents with too many levels stay text: they would overflow the stack of recursive functions. */
function readObject(text: string): JsonObject | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) && !isDeeper(json, limits.depth) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isDeeper(json: unknown, levels: number): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    (levels === 0 || Object.values(json).some(value => isDeeper(value, levels - 1)))
  );
}

/** The problems of a text, with their places. */
export function faultsOf(text: string): ReturnType<typeof checkText>['findings'] {
  return checkText(text).findings.filter(({ severity }) => severity === 'problem');
}
