/** Drafts that are open in a tab are locked, so that no other tab overwrites them. The browser unlocks with the tab. */

function nameOf(id: string): string {
  return `metropolis-call-desk:${id}`;
}

/** Locks a draft. @returns what unlocks it; undefined if another tab has it. */
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

/** Waits until no tab has a draft. Rejected by the signal. */
export async function whenFree(id: string, signal: AbortSignal): Promise<void> {
  await navigator.locks.request(nameOf(id), { mode: 'shared', signal }, () => undefined);
}

export async function isHeld(id: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === nameOf(id));
}
