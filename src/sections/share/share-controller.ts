import type { ReactiveControllerHost } from 'lit';

/** What came of sharing: the device's share sheet took the address, it was copied, or neither worked. */
export type ShareResult = 'passed-on' | 'copied' | 'refused';

/** Shares an address and keeps the result for the host to show. */
export class ShareController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #result: ShareResult | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Of the last try; undefined before the first. */
  get result(): ShareResult | undefined {
    return this.#result;
  }

  async share(title: string, url: string): Promise<void> {
    this.#result = await shareOrCopy(title, url);
    this.#host.requestUpdate();
  }
}

/** Offers the address to the device's share sheet, or copies it where there is no share sheet. Asks no third party. */
async function shareOrCopy(title: string, url: string): Promise<ShareResult> {
  try {
    await navigator.share({ title, url });
    return 'passed-on';
  } catch (error) {
    // The visitor closed the share sheet, or it is still open. Any other error means that there is none.
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
