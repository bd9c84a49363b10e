import { copyText } from './copy-text.js';
import { requireElement } from './require-element.js';
import type { Recipe } from './recipes/recipe.js';
import { pieceText } from './texts/pieces.js';
import { recipeTexts } from './texts/recipes.js';
import { snippetTexts } from './texts/snippet.js';

/** Shows a recipe: what to do, the code, the policy that it needs, and notes. Or why it cannot work. */
export function showRecipe({ id, pieces, policy, problem }: Recipe, version: string): void {
  const { steps, notes } = recipeTexts(id);
  const isHashed = pieces.some(({ code }) => code.includes('integrity'));
  requireElement('recipe', HTMLElement).replaceChildren(
    ...(problem
      ? [paragraph(snippetTexts.callNotInFrame(), 'note')]
      : [
          paragraph(steps),
          ...pieces.flatMap(({ name, code }) => piece(pieceText(name), code)),
          ...piece(snippetTexts.policy(), policy),
          list(isHashed ? [...notes, snippetTexts.version(version)] : notes),
        ]),
  );
}

function piece(name: string, code: string): readonly HTMLElement[] {
  const text = Object.assign(document.createElement('code'), { textContent: code });
  const block = document.createElement('pre');
  block.append(text);
  // The focus makes a long block scroll by keys.
  block.tabIndex = 0;
  block.role = 'group';
  block.ariaLabel = name;
  const heading = Object.assign(document.createElement('h3'), { textContent: name });
  const head = Object.assign(document.createElement('div'), { className: 'piece' });
  head.append(heading, copyButton(name, text));
  return [head, block];
}

function copyButton(name: string, code: HTMLElement): HTMLButtonElement {
  const textContent = snippetTexts.copy();
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent });
  button.setAttribute('aria-label', `${textContent}: ${name}`);
  button.addEventListener('click', () => void copy(button, name, code));
  return button;
}

/** The button shows that it has copied until another one copies. A status says it to screen readers. */
async function copy(button: HTMLButtonElement, name: string, code: HTMLElement): Promise<void> {
  const outcome = await copyText(code.textContent, code);
  for (const other of document.querySelectorAll('#recipe button')) {
    other.textContent = snippetTexts.copy();
    other.classList.remove('done');
  }
  button.textContent = outcome === 'copied' ? snippetTexts.copied() : snippetTexts.copy();
  button.classList.toggle('done', outcome === 'copied');
  requireElement('copied', HTMLElement).textContent =
    `${name}: ${outcome === 'copied' ? snippetTexts.copied() : snippetTexts.selected()}`;
}

function paragraph(text: string, className = ''): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text, className });
}

function list(items: readonly string[]): HTMLElement {
  const ul = Object.assign(document.createElement('ul'), { className: 'notes' });
  ul.append(...items.map(text => Object.assign(document.createElement('li'), { textContent: text })));
  return ul;
}
