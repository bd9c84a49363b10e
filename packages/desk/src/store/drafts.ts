import type { Broken, Opened } from '../document/opened.js';
import { db, type DraftFile, type DraftState } from './draft-db.js';
import { isHeld } from './draft-lock.js';
import { readDraft } from './read-draft.js';

/** A stored draft, which the start page offers. */
export interface StoredDraft {
  readonly file: DraftFile;
  readonly state: DraftState;
  /** Whether another tab has it open. */
  readonly isOpenElsewhere: boolean;
}

/**
 * Lists the drafts of this browser, the latest first. Also removes files from the store that were never changed.
 *
 * @throws if the browser has no store, or the store cannot be read
 */
export async function listDrafts(): Promise<readonly StoredDraft[]> {
  const store = await db();
  const [files, states] = await Promise.all([store.getAll('files'), store.getAll('states')]);
  const drafts = await Promise.all(
    states.map(async state => ({
      ...readDraft(
        state.id,
        files.find(({ id }) => id === state.id),
        state,
      ),
      isOpenElsewhere: await isHeld(state.id),
    })),
  );
  const ids = states.map(({ id }) => id);
  await Promise.all(files.filter(({ id }) => !ids.includes(id)).map(({ id }) => removeUnchanged(id)));
  return drafts.toSorted((a, b) => b.state.time - a.state.time);
}

/** Reads the current version of a stored draft. Undefined if it was removed. */
export async function findDraft(id: string): Promise<Pick<StoredDraft, 'file' | 'state'> | undefined> {
  const store = await db();
  const [file, state] = await Promise.all([store.get('files', id), store.get('states', id)]);
  return state && readDraft(id, file, state);
}

/** Removes a file that was never changed, unless a tab has it open. */
async function removeUnchanged(id: string): Promise<void> {
  if (!(await isHeld(id))) {
    await (await db()).delete('files', id);
  }
}

/** Stores the file of a draft. A failure is ignored here: the first change finds it, too, and the page says so. */
export async function keepFile(
  id: string,
  { name, text, bytes }: Opened | Broken,
  handle: FileSystemFileHandle | undefined,
): Promise<void> {
  const file: DraftFile = { id, name, text, ...(bytes && { bytes }), ...(handle && { handle }) };
  await db()
    .then(store => store.put('files', file))
    .catch(() => undefined);
}

/** Stores a list that was brought in from a separate file. */
export async function keepList(id: string, list: readonly unknown[]): Promise<void> {
  const transaction = (await db()).transaction('files', 'readwrite');
  const file = await transaction.store.get(id);
  await Promise.all([file && transaction.store.put({ ...file, list }), transaction.done]);
}

/** @returns whether the draft was removed. */
export async function removeDraft(id: string): Promise<boolean> {
  try {
    const transaction = (await db()).transaction(['files', 'states'], 'readwrite');
    await Promise.all([
      transaction.objectStore('files').delete(id),
      transaction.objectStore('states').delete(id),
      transaction.done,
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Reads a value that the user typed on an earlier visit. Undefined if there is none. */
export async function readSetting(key: string): Promise<string | undefined> {
  try {
    return await (await db()).get('settings', key);
  } catch {
    return undefined;
  }
}

export async function keepSetting(key: string, value: string): Promise<void> {
  await (await db()).put('settings', value, key);
}
