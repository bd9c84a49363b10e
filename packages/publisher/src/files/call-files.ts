import { type CallText, openCall, type OpenCall, type OpenFault } from '../core/index.js';
import { printable } from '../terminal/printable.js';
import { Stop, type Trouble } from '../terminal/stop.js';
import { fileNameIn, listBeside } from './list-beside.js';
import { readFile, type Source } from './read-source.js';
import { replaceFiles } from './replace-files.js';

/** The file of a call, and the file of its list if that is separate, ready to be changed. */
export interface CallFiles {
  readonly call: Source;
  /** The list, if it is in a separate file. */
  readonly list?: Source;
  readonly open: OpenCall;
}

/** @param listFile the file of the list. Default: the file beside the call that `signatoriesUrl` names. */
export async function openCallFiles(callFile: string, listFile?: string): Promise<CallFiles> {
  const call = await readFile(callFile);
  const text = textOf(call);
  const listPath = listFile ?? (await listBeside(callFile, signatoriesUrlIn(text)));
  const list = listPath === undefined ? undefined : await readFile(listPath);
  const texts: CallText = { call: text, ...(list && { list: textOf(list) }) };
  const open = openCall(texts);
  if (typeof open === 'string') {
    throw new Stop(1, troubleOf(open, call.label, list?.label, signatoriesUrlIn(text)));
  }
  return { call, open, ...(list && open.isApart && { list }) };
}

/** Writes the changed files. Writes nothing if somebody else has changed the files since they were read. */
export async function saveCall({ call, list }: CallFiles, texts: CallText): Promise<void> {
  const files = new Map([
    ...(list && texts.list !== undefined ? [[list.label, withMarkOf(list, texts.list)] as const] : []),
    [call.label, withMarkOf(call, texts.call)] as const,
  ]);
  for (const source of [call, ...(list ? [list] : [])]) {
    const { bytes } = await readFile(source.label);
    if (!Buffer.from(source.bytes).equals(bytes)) {
      const remedy = 'Nothing was written. Run the command again.';
      throw new Stop(1, { what: 'The file was changed meanwhile.', where: printable(source.label), remedy });
    }
  }
  await replaceFiles(files);
}

function textOf({ bytes, label }: Source): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const remedy = 'Save it as UTF-8. "metropolis-call check" reports the details.';
    throw new Stop(1, { what: 'The file is not in UTF-8.', where: printable(label), remedy });
  }
}

/** A file keeps its byte order mark. */
function withMarkOf({ bytes }: Source, text: string): string {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? `\ufeff${text}` : text;
}

function signatoriesUrlIn(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json && typeof json === 'object' && 'signatoriesUrl' in json ? json.signatoriesUrl : undefined;
  } catch {
    return undefined;
  }
}

function troubleOf(fault: OpenFault, call: string, list = '', url: unknown): Trouble {
  const check = (file: string): string =>
    `Run "metropolis-call check ${printable(file)}": it reports where the fault is and how to correct it.`;
  const where = printable(call);
  switch (fault) {
    case 'call-not-json':
      return { what: 'The file is not JSON, so it cannot be changed safely.', where, remedy: check(call) };
    case 'call-not-an-object':
      return { what: 'The file is not a call: it is not an object { … }.', where, remedy: check(call) };
    case 'list-not-json':
      return { what: 'The list of signatories is not JSON.', where: printable(list), remedy: check(call) };
    case 'no-list':
      return { what: 'There is no list of signatories.', where, remedy: 'Give the call "signatories": [].' };
    case 'list-apart': {
      const name = typeof url === 'string' ? fileNameIn(url) : undefined;
      const beside = name === undefined ? '' : `Put it beside the call as ${name}, or name`;
      const remedy = `${beside || 'Name'} it with --list FILE.`;
      return {
        what: `The list of signatories is in a separate file (${printable(String(url))}), which is not here.`,
        where,
        remedy,
      };
    }
  }
}
