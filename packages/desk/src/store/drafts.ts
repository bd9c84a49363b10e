import type { Broken, Opened } from '../document/opened.js';
import { db, type DraftFile, type DraftState } from './draft-db.js';
import { isHeld } from './draft-lock.js';
import { readDraft } from './read-draft.js';

/** A draft that is offered when the desk opens. */
export interface StoredDraft {
  readonly file: DraftFile;
  readonly state: DraftState;
  /** Whether another tab has it. */
  readonly isOpenElsewhere: boolean;
}

/**
 * The drafts of this browser, the latest first. Files that were opened and never changed are removed from the store.
 *
 * @throws where the browser has no store, or one that cannot be read
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

/** A draft as it is stored now. Undefined if it was removed. */
export async function findDraft(id: string): Promise<Pick<StoredDraft, 'file' | 'state'> | undefined> {
  const store = await db();
  const [file, state] = await Promise.all([store.get('files', id), store.get('states', id)]);
  return state && readDraft(id, file, state);
}

/** Removes a file that was opened and never changed, unless a tab has it open. */
async function removeUnchanged(id: string): Promise<void> {
  if (!(await isHeld(id))) {
    await (await db()).delete('files', id);
  }
}

/** Keeps the file that a draft is of. Where there is no store, the first change finds that out, and the page says so. */
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

/** Keeps a list that was brought in from a file of its own. */
export async function keepList(id: string, list: readonly unknown[]): Promise<void> {
  const transaction = (await db()).transaction('files', 'readwrite');
  const file = await transaction.store.get(id);
  await Promise.all([file && transaction.store.put({ ...file, list }), transaction.done]);
}

/** @returns whether it is removed. */
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

/** What was typed once and is asked for again. Undefined where it is not known. */
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
