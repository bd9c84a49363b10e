/** A tab locks its open draft, so that no other tab overwrites it. Closing the tab releases the lock. */

function nameOf(id: string): string {
  return `metropolis-call-desk:${id}`;
}

/** Locks a draft. @returns a function that unlocks it. Undefined if another tab has the lock. */
export function lockDraft(id: string): Promise<(() => void) | undefined> {
  return new Promise(resolve => {
    const request = navigator.locks.request(nameOf(id), { ifAvailable: true }, lock => {
      if (!lock) {
        resolve(undefined);
        return undefined;
      }
      return new Promise<void>(unlock => resolve(unlock));
    });
    request.catch(() => resolve(() => undefined));
  });
}

/** Waits until no tab has the draft open. The signal rejects the promise. */
export async function whenFree(id: string, signal: AbortSignal): Promise<void> {
  await navigator.locks.request(nameOf(id), { mode: 'shared', signal }, () => undefined);
}

export async function isHeld(id: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === nameOf(id));
}
