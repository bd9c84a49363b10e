import { type Broken, isOpened, openBytes, type Opened, openText } from '../document/opened.js';
import { sharedWith } from '../document/shared.js';
import { lockDraft } from './draft-lock.js';
import { keepFile, removeDraft, type StoredDraft } from './drafts.js';
import { MendSession } from './mend-session.js';
import { Session } from './session.js';

/** What the desk has open. */
export type Open = Session | MendSession;

/** Opens a file that was read. */
export async function openFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  handle?: FileSystemFileHandle,
): Promise<Open> {
  return start(openBytes(name, bytes), handle);
}

/** Opens a call that is no file yet. */
export function openNew(opened: Opened): Promise<Open> {
  return start(opened, undefined);
}

/** Opens what was mended, in the place of the broken text. */
export async function openMended(session: MendSession): Promise<Open> {
  const open = await start(openText(session.name, session.text), session.handle);
  session.discard();
  await removeDraft(session.id).catch(() => undefined);
  return open;
}

/** Goes on with a draft. @returns undefined if another tab has it. */
export async function openDraft({ file, state }: StoredDraft): Promise<Open | undefined> {
  const unlock = await lockDraft(file.id);
  if (!unlock) {
    return undefined;
  }
  const opened = file.bytes ? openBytes(file.name, file.bytes) : openText(file.name, file.text);
  if (isOpened(opened) && state.state) {
    const { list } = file;
    const json = sharedWith({ ...opened.json, ...(list && { signatories: list }) }, state.state.json);
    return new Session(file.id, unlock, opened, file.handle, { state: { ...state.state, json }, list });
  }
  return new MendSession(file.id, unlock, opened, file.handle, state.text);
}

async function start(opened: Opened | Broken, handle: FileSystemFileHandle | undefined): Promise<Open> {
  const id = crypto.randomUUID();
  const unlock = (await lockDraft(id)) ?? (() => undefined);
  await keepFile(id, opened, handle);
  return isOpened(opened)
    ? new Session(id, unlock, opened, handle)
    : new MendSession(id, unlock, opened, handle);
}
