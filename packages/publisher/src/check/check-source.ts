import { parse } from 'jsonc-parser';
import { checkSignatoriesText, checkText, type MessageLanguage } from 'metropolis-call-contract';
import { own } from '../core/json/values.js';
import { listBeside } from '../files/list-beside.js';
import { isUrl, readSource, type Source } from '../files/read-source.js';
import { Stop } from '../terminal/stop.js';
import { type CheckedSource, tell, type Told } from './told.js';
import { words } from './words.js';

/** A version of a call to compare with, parsed. */
export interface Previous {
  readonly call: unknown;
  readonly signatories: unknown;
}

/** Checks a call and, where `signatoriesUrl` leads to one, the whole list. */
export async function checkSource(
  place: string,
  language: MessageLanguage,
  previous?: Previous,
): Promise<readonly CheckedSource[]> {
  const call = await readSource(place);
  const list = await readList(place, call);
  const listed = list && !(list instanceof Stop) ? { list, ...checkSignatoriesText(list.bytes) } : undefined;
  const { findings } = checkText(call.bytes, {
    ...(listed && { signatories: listed.json }),
    ...(previous && { previous: previous.call, previousSignatories: previous.signatories }),
  });
  const told = findings.map(finding => tell(finding, language));
  return [
    { source: call.label, findings: list instanceof Stop ? [listLost(list, language), ...told] : told },
    ...(listed
      ? [{ source: listed.list.label, findings: listed.findings.map(each => tell(each, language)) }]
      : []),
  ];
}

/** Reads a version to compare with. */
export async function readPrevious(place: string): Promise<Previous> {
  const call = await readSource(place);
  const list = await readList(place, call);
  return {
    call: checkText(call.bytes).json,
    signatories: list && !(list instanceof Stop) ? checkSignatoriesText(list.bytes).json : undefined,
  };
}

/**
 * The list of a call, if it has one: of a file, the one beside it, and else the one at the address. A `Stop` says why it
 * cannot be read.
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

function listLost({ troubles: [trouble] }: Stop, language: MessageLanguage): Told {
  const [what, loss, remedy] = words[language].listLost(`${trouble?.where ?? ''}: ${trouble?.what ?? ''}`);
  return { severity: 'problem', code: 'list-unreadable', path: '$.signatoriesUrl', what, loss, remedy };
}
