import { checkText, limits } from 'metropolis-call-contract';
import { decodeSheet } from 'metropolis-call-publisher/core';
import { isObject, type JsonObject } from './json.js';

/** A file as it was opened, and stays until it is saved. */
export interface Opened {
  /** Of the file. */
  readonly name: string;
  /** What saving gives where nothing was changed. Undefined where it was never saved: a new call, or a mended text. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly text: string;
  readonly json: JsonObject;
}

/** A file that cannot be read as a call: to be mended as text. */
export interface Broken {
  readonly name: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

export function isOpened(file: Opened | Broken): file is Opened {
  return 'json' in file;
}

/** Reads a file. Whatever JSON object it holds can be opened, right or wrong. */
export function openBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Opened | Broken {
  const text = decodeSheet(bytes).text.replace(/^\ufeff/, '');
  const json = readObject(text);
  return json ? { name, bytes, text, json } : { name, bytes, text };
}

/** Reads a text that was mended or written here. */
export function openText(name: string, text: string): Opened | Broken {
  const json = readObject(text);
  return json ? { name, text, json } : { name, text };
}

/** Deeper documents than the check reads stay text: functions that call themselves would have no end. */
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

/** The faults of a text, with their places. */
export function faultsOf(text: string): ReturnType<typeof checkText>['findings'] {
  return checkText(text).findings.filter(({ severity }) => severity === 'problem');
}
