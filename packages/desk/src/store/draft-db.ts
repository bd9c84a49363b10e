import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CallState } from '../document/call-state.js';

/** The file that a draft belongs to, as it was opened. It may be long, so it is not written with every change. */
export interface DraftFile {
  readonly id: string;
  readonly name: string;
  /** The file's bytes. Undefined if there is no file yet. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly text: string;
  /** The list that was brought in from a separate file. */
  readonly list?: readonly unknown[];
  /** Allows writing into the file. Undefined if the browser cannot do that. */
  readonly handle?: FileSystemFileHandle;
}

/** The current state of a draft. It is written again with every change. */
export interface DraftState {
  readonly id: string;
  /** Time of the last change, in milliseconds since 1970. */
  readonly time: number;
  /** Whether the saved file contains every change. */
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
 * The desk's only store: IndexedDB. Each page and worker has one connection. If the connection failed or was closed,
 * the next call opens it again. Rejected if the browser offers no store, as in some private windows.
 */
export function db(): Promise<DeskDb> {
  connection ??= open().catch((error: unknown) => {
    forget();
    throw error;
  });
  return connection;
}

/** Some browsers throw if they offer no store. `async` turns that into a rejected promise. */
async function open(): Promise<DeskDb> {
  return openDB<Schema>('metropolis-call-desk', 1, {
    upgrade(store) {
      store.createObjectStore('files', { keyPath: 'id' });
      store.createObjectStore('states', { keyPath: 'id' });
      store.createObjectStore('settings');
    },
    // Closes the connection. Otherwise a newer version of the desk in another tab would wait for ever.
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
