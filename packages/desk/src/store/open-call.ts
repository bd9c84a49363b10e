import { type Broken, isOpened, openBytes, type Opened, openText } from '../document/opened.js';
import { sharedWith } from '../document/shared.js';
import { lockDraft } from './draft-lock.js';
import type { DraftFile } from './draft-db.js';
import { findDraft, keepFile, removeDraft, type StoredDraft } from './drafts.js';
import { MendSession } from './mend-session.js';
import { Session } from './session.js';

/** The file that the desk has open: a call, or a text to mend. */
export type Open = Session | MendSession;

/** Opens the content of a file. */
export async function openFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  handle?: FileSystemFileHandle,
): Promise<Open> {
  return start(openBytes(name, bytes), handle);
}

/** Opens a new call, which has no file yet. */
export function openNew(opened: Opened): Promise<Open> {
  return start(opened, undefined);
}

/** Opens a mended text. The draft of the broken text is removed. */
export async function openMended(session: MendSession): Promise<Open> {
  const open = await start(openText(session.name, session.text), session.handle);
  session.discard();
  await removeDraft(session.id);
  return open;
}

/**
 * Opens a draft in its current version: another tab may have changed it since it was listed.
 *
 * @returns undefined if another tab has it open
 */
export async function openDraft(listed: StoredDraft): Promise<Open | undefined> {
  const { id } = listed.file;
  const unlock = await lockDraft(id);
  if (!unlock) {
    return undefined;
  }
  const { file, state } = (await findDraft(id).catch(() => undefined)) ?? listed;
  const text = state.text ?? JSON.stringify(state.state?.json, null, 2);
  const opened = state.state ? openedFile(file, text) : openStored(file);
  if (isOpened(opened) && state.state) {
    const { list } = file;
    const json = sharedWith({ ...opened.json, ...(list && { signatories: list }) }, state.state.json);
    return new Session(id, unlock, opened, file.handle, { state: { ...state.state, json }, list });
  }
  return new MendSession(id, unlock, opened, file.handle, text);
}

function openStored({ name, bytes, text }: DraftFile): Opened | Broken {
  return bytes ? openBytes(name, bytes) : openText(name, text);
}

/** The file of a draft. If it cannot be read: the call of the draft, as a new file. */
function openedFile(file: DraftFile, text: string): Opened | Broken {
  const opened = openStored(file);
  return isOpened(opened) ? opened : openText(file.name, text);
}

async function start(opened: Opened | Broken, handle: FileSystemFileHandle | undefined): Promise<Open> {
  const id = crypto.randomUUID();
  const unlock = (await lockDraft(id)) ?? (() => undefined);
  await keepFile(id, opened, handle);
  return isOpened(opened)
    ? new Session(id, unlock, opened, handle)
    : new MendSession(id, unlock, opened, handle);
}
