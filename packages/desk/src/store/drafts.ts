import type { Broken, Opened } from '../document/opened.js';
import { type DeskDb, type DraftFile, type DraftState, openDb } from './draft-db.js';
import { isHeld } from './draft-lock.js';

/** A draft that is offered when the desk opens. */
export interface StoredDraft {
  readonly file: DraftFile;
  readonly state: DraftState;
  /** Whether another tab has it. */
  readonly isOpenElsewhere: boolean;
}

let opened: Promise<DeskDb> | undefined;

/** One connection a page. Rejected where the browser has no store, as in some private windows. */
export function db(): Promise<DeskDb> {
  return (opened ??= openDb());
}

/** The drafts of this browser, the latest first. None where it has no store. */
export async function listDrafts(): Promise<readonly StoredDraft[]> {
  try {
    const store = await db();
    const [files, states] = await Promise.all([store.getAll('files'), store.getAll('states')]);
    const byId = new Map(files.map(file => [file.id, file]));
    const found = states.flatMap(state => {
      const file = byId.get(state.id);
      return file ? [{ file, state }] : [];
    });
    const drafts = await Promise.all(
      found.map(async draft => ({ ...draft, isOpenElsewhere: await isHeld(draft.file.id) })),
    );
    return drafts.toSorted((a, b) => b.state.time - a.state.time);
  } catch {
    return [];
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

export async function removeDraft(id: string): Promise<void> {
  const transaction = (await db()).transaction(['files', 'states'], 'readwrite');
  await Promise.all([
    transaction.objectStore('files').delete(id),
    transaction.objectStore('states').delete(id),
    transaction.done,
  ]);
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
