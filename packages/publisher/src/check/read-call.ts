import { parse } from 'jsonc-parser';
import { own } from '../core/json/values.js';
import { listBeside } from '../files/list-beside.js';
import { isUrl, readSource, type Source } from '../files/read-source.js';
import { Stop } from '../terminal/stop.js';

/** A call, and the whole list if `signatoriesUrl` points to one. */
export interface CallSource {
  readonly call: Source;
  /** A `Stop` says why the list cannot be read. */
  readonly list: Source | Stop | undefined;
}

/** Reads a call and its list. The call is at a web address, in a file, or on the standard input. */
export async function readCall(place: string): Promise<CallSource> {
  const call = await readSource(place);
  return { call, list: await readList(place, call) };
}

/**
 * The list of a call, if it has one. A call in a file uses the list beside it, if there is one, else the web address.
 */
async function readList(place: string, { bytes }: Source): Promise<Source | Stop | undefined> {
  const url = own(parse(new TextDecoder().decode(bytes)), 'signatoriesUrl');
  if (typeof url !== 'string' || !isUrl(url)) {
    return undefined;
  }
  const file = isUrl(place) ? undefined : await listBeside(place === '-' ? 'call.json' : place, url);
  try {
    return await readSource(file ?? url);
  } catch (error) {
    if (error instanceof Stop) {
      return error;
    }
    throw error;
  }
}
