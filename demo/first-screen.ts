import { codeBlock } from './code-block.js';
import type { Recipe } from './recipes/recipe.js';
import { requireElement } from './require-element.js';

/** Starts the choice of the widget's language at the top of the page. It sets the choice in the settings. */
export function startShowcase(form: HTMLFormElement): void {
  for (const choice of choices()) {
    choice.addEventListener('change', () => {
      const language = form.elements.namedItem('lang') as HTMLSelectElement;
      language.value = choice.value;
      language.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
}

/** Shows the widget's language in the choice at the top. Other languages are only in the settings. */
export function showShowcaseLanguage(lang: string): void {
  for (const choice of choices()) {
    choice.checked = choice.value === lang;
  }
}

/** Shows the script tag, which works on most pages. */
export function showFirstSnippet({ pieces: [piece] }: Recipe): void {
  const name = requireElement('take-title', HTMLElement).textContent;
  const { block, button } = codeBlock(name, piece?.code ?? '', 'html');
  requireElement('first-snippet', HTMLElement).replaceChildren(block);
  requireElement('first-copy', HTMLElement).replaceChildren(button);
}

function choices(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll<HTMLInputElement>('[name=showcase]');
}
