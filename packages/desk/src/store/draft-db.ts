import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CallState } from '../document/call-state.js';

/** What a draft is of: the file as it was opened. Written once, as it may be long. */
export interface DraftFile {
  readonly id: string;
  readonly name: string;
  /** The file's bytes. Undefined where there is no file yet. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly text: string;
  /** The list that was brought in from a file of its own. */
  readonly list?: readonly unknown[];
  /** Where the browser can write into the file. */
  readonly handle?: FileSystemFileHandle;
}

/** How a draft stands. Written again with every change. */
export interface DraftState {
  readonly id: string;
  /** Of the last change, in milliseconds since 1970. */
  readonly time: number;
  /** Whether everything is in the saved file. */
  readonly isSaved: boolean;
  /** The call. Undefined while its text is being mended. */
  readonly state?: CallState;
  /** The text that is being mended. */
  readonly text?: string;
}

interface Schema extends DBSchema {
  files: { key: string; value: DraftFile };
  states: { key: string; value: DraftState };
  settings: { key: string; value: string };
}

export type DeskDb = IDBPDatabase<Schema>;

let connection: Promise<DeskDb> | undefined;

/**
 * The browser's own store: the only one that the desk has. A page or worker has one connection. It is opened again after
 * it failed to open, or has ended. Rejected where the browser has no store, as in some private windows.
 */
export function db(): Promise<DeskDb> {
  connection ??= open().catch((error: unknown) => {
    forget();
    throw error;
  });
  return connection;
}

/** Some browsers throw where they give no store. `async` makes a rejection of it. */
async function open(): Promise<DeskDb> {
  return openDB<Schema>('metropolis-call-desk', 1, {
    upgrade(store) {
      store.createObjectStore('files', { keyPath: 'id' });
      store.createObjectStore('states', { keyPath: 'id' });
      store.createObjectStore('settings');
    },
    // A later version of the desk, in another tab, would wait for ever.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

function forget(): void {
  connection = undefined;
}
