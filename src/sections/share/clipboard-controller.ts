import type { ReactiveControllerHost } from 'lit';

/** Shares and copies texts, and keeps the result for the host to show. */
export class ClipboardController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  /** The text that was copied last. */
  copied: string | undefined;
  /** The text that the browser refused to copy last. It has to be copied by hand. */
  refused: string | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  async copy(text: string): Promise<void> {
    this.copied = this.refused = undefined;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = text;
    } catch {
      this.refused = text;
    }
    this.#host.requestUpdate();
  }

  /** Offers an address to the device's share sheet, or copies it where there is none. Asks no third party. */
  async share(title: string, url: string): Promise<void> {
    try {
      await navigator.share({ title, url });
    } catch (error) {
      // The visitor closed the share sheet, or it is still open. Any other error means that there is none.
      if (!/^(Abort|InvalidState)/.test((error as Error).name)) {
        await this.copy(url);
      }
    }
  }
}
