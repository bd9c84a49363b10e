import type { ReactiveControllerHost } from 'lit';

/** Shares and copies texts, and keeps the result for the host to show. */
export class ClipboardController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #text = '';
  #isCopied = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** What became of the last text, if it is this one. A text that was refused has to be copied by hand. */
  resultOf(text: string): 'copied' | 'refused' | undefined {
    return text === this.#text ? (this.#isCopied ? 'copied' : 'refused') : undefined;
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#isCopied = true;
    } catch {
      this.#isCopied = false;
    }
    this.#text = text;
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
