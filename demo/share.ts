import { copyText } from './copy.js';
import { element } from './element.js';
import { currentLanguage } from './page-language.js';
import { snippetTexts } from './texts/snippet.js';

/** A button that copies the page's address, which holds all that is set. */
export function startShare(): void {
  const status = element('address-copied', HTMLElement);
  element('copy-address', HTMLButtonElement).addEventListener('click', () => void copyAddress(status));
}

async function copyAddress(status: HTMLElement): Promise<void> {
  const say = snippetTexts[currentLanguage()];
  status.textContent = (await copyText(location.href)) === 'copied' ? say.copied : say.addressInBar;
}
