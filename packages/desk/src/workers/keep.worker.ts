/** Stores the draft in a worker, so that writing a long call does not delay typing. */
import type { CallState } from '../document/call-state.js';
import { type Patch, patched } from '../document/patch.js';
import type { JsonObject } from '../document/json.js';
import { db, type DraftState } from '../store/draft-db.js';

/** The current draft. The call is sent as a patch of the call that was sent before. */
export interface KeepMessage extends Omit<DraftState, 'state'> {
  readonly patch?: Patch;
  readonly beside?: Omit<CallState, 'json'>;
}

/** Sent after each write. `closed` is sent at the end, when everything is written. */
export type Kept = { readonly time: number; readonly isKept: boolean } | 'closed';

let json: JsonObject | undefined;
let waiting: DraftState | undefined;
let isWriting = false;

let isClosing = false;

addEventListener('message', ({ data }: MessageEvent<KeepMessage | 'close'>) => {
  if (data === 'close') {
    isClosing = true;
    closeWhenDone();
    return;
  }
  const { patch, beside, ...draft } = data;
  json = patch ? patched(json, patch) : undefined;
  waiting = { ...draft, ...(json && beside && { state: { ...beside, json } }) };
  if (!isWriting) {
    void write();
  }
});

/** Writes one draft after the other. If several are waiting, only the latest is written. */
async function write(): Promise<void> {
  isWriting = true;
  while (waiting) {
    const draft = waiting;
    waiting = undefined;
    postMessage({ time: draft.time, isKept: await put(draft) } satisfies Kept);
  }
  isWriting = false;
  closeWhenDone();
}

function closeWhenDone(): void {
  if (isClosing && !isWriting) {
    postMessage('closed' satisfies Kept);
    close();
  }
}

async function put(draft: DraftState): Promise<boolean> {
  try {
    // `strict`: the transaction completes only when the draft is on the disk.
    const transaction = (await db()).transaction('states', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(draft), transaction.done]);
    return true;
  } catch {
    return false;
  }
}
