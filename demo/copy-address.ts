import { copyText } from './copy-text.js';
import { requireElement } from './require-element.js';
import { snippetTexts } from './texts/snippet.js';

/** Starts the button that copies the page's address. All settings are in the address. */
export function startCopyAddress(): void {
  const status = requireElement('address-copied', HTMLElement);
  requireElement('copy-address', HTMLButtonElement).addEventListener('click', () => void copyAddress(status));
}

async function copyAddress(status: HTMLElement): Promise<void> {
  status.textContent =
    (await copyText(location.href)) === 'copied' ? snippetTexts.copied() : snippetTexts.addressInBar();
}
