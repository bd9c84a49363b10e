import { type CallState, type SetAside, startState } from '../document/call-state.js';
import { isObject, own } from '../document/json.js';
import type { DraftFile, DraftState } from './draft-db.js';

/**
 * Reads a stored draft of any shape: another version of the desk may have written it, and a part may be missing. If it
 * cannot be read as a call, it becomes a text to mend, so that the user sees everything that is stored.
 *
 * @param file undefined if it is missing
 */
export function readDraft(
  id: string,
  file: unknown,
  draft: unknown,
): { readonly file: DraftFile; readonly state: DraftState } {
  return { file: readFile(id, file), state: readState(id, draft) };
}

function readFile(id: string, stored: unknown): DraftFile {
  const [name, text, bytes, list, handle] = ['name', 'text', 'bytes', 'list', 'handle'].map(key =>
    own(stored, key),
  );
  return {
    id,
    name: typeof name === 'string' ? name : 'call.json',
    text: typeof text === 'string' ? text : '',
    ...(bytes instanceof Uint8Array && { bytes: bytes as Uint8Array<ArrayBuffer> }),
    ...(Array.isArray(list) && { list }),
    ...(handle instanceof FileSystemFileHandle && { handle }),
  };
}

function readState(id: string, stored: unknown): DraftState {
  const [time, text] = [own(stored, 'time'), own(stored, 'text')];
  const state = readCallState(own(stored, 'state'));
  return {
    id,
    time: typeof time === 'number' && !isNaN(new Date(time).getTime()) ? time : 0,
    isSaved: own(stored, 'isSaved') === true,
    ...(state ? { state } : { text: typeof text === 'string' ? text : asText(stored) }),
  };
}

function readCallState(stored: unknown): CallState | undefined {
  const json = own(stored, 'json');
  return isObject(json)
    ? {
        ...startState(json),
        addedLanguages: stringsAt(stored, 'addedLanguages'),
        setAside: readSetAside(own(stored, 'setAside')),
        confirmed: stringsAt(stored, 'confirmed'),
      }
    : undefined;
}

function stringsAt(stored: unknown, key: string): string[] {
  const list = own(stored, key);
  return Array.isArray(list) ? list.filter(entry => typeof entry === 'string') : [];
}

function readSetAside(stored: unknown): CallState['setAside'] {
  const entries = Object.entries(isObject(stored) ? stored : {});
  return Object.fromEntries(
    entries.map(([tag, list]) => [tag, Array.isArray(list) ? list.filter(isSetAside) : []]),
  );
}

function isSetAside(entry: unknown): entry is SetAside {
  return Array.isArray(own(entry, 'steps')) && typeof own(entry, 'wording') === 'string';
}

/** Writes a value as JSON. The store allows values that JSON does not, such as an object that contains itself. */
function asText(stored: unknown): string {
  try {
    return JSON.stringify(stored, null, 2);
  } catch {
    return String(stored);
  }
}
