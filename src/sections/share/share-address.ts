/** What came of sharing: the platform's share sheet took over, the address was copied, or neither could be had. */
export type Shared = 'passed-on' | 'copied' | 'refused';

/** Offers an address to the platform's share sheet; where there is none, copies it. No third party is asked. */
export async function share(title: string, url: string): Promise<Shared> {
  try {
    await navigator.share({ title, url });
    return 'passed-on';
  } catch (error) {
    // The visitor closed the sheet, or it is still open. Any other error is that of a browser without one.
    if (/^(Abort|InvalidState)/.test((error as Error).name)) {
      return 'passed-on';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'refused';
  }
}
