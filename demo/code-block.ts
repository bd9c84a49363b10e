import { type CodeLanguage, colouredCode } from './coloured-code.js';
import { copyText } from './copy-text.js';
import { requireElement } from './require-element.js';
import { snippetTexts } from './texts/snippet.js';

/** A block of code, and the button that copies it. `name` is the accessible name of both. */
export function codeBlock(
  name: string,
  code: string,
  language: CodeLanguage | undefined,
): { block: HTMLElement; button: HTMLButtonElement } {
  const text = document.createElement('code');
  text.append(...colouredCode(code, language));
  const block = document.createElement('pre');
  block.append(text);
  // The focus makes a long block scroll by keys.
  block.tabIndex = 0;
  block.role = 'group';
  block.ariaLabel = name;
  return { block, button: copyButton(name, text) };
}

function copyButton(name: string, code: HTMLElement): HTMLButtonElement {
  const textContent = snippetTexts.copy();
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'copy',
    textContent,
  });
  button.setAttribute('aria-label', `${textContent}: ${name}`);
  button.addEventListener('click', () => void copy(button, name, code));
  return button;
}

/** Copies the code. The button shows this until another button is used. A status message informs screen readers. */
async function copy(button: HTMLButtonElement, name: string, code: HTMLElement): Promise<void> {
  const outcome = await copyText(code.textContent, code);
  for (const other of document.querySelectorAll('.copy')) {
    other.textContent = snippetTexts.copy();
    other.classList.remove('done');
  }
  button.textContent = outcome === 'copied' ? snippetTexts.copied() : snippetTexts.copy();
  button.classList.toggle('done', outcome === 'copied');
  requireElement('copied', HTMLElement).textContent =
    `${name}: ${outcome === 'copied' ? snippetTexts.copied() : snippetTexts.selected()}`;
}
