import { copyText } from './copy-text.js';
import { requireElement } from './require-element.js';
import { currentLanguage } from './page-language.js';
import type { Recipe } from './recipes/recipe.js';
import { recipeTexts } from './texts/recipes.js';
import { snippetTexts } from './texts/recipe-view.js';

/** Shows a recipe: what to do, each piece to copy, and what a policy has to allow. */
export function showRecipe({ id, pieces, policy }: Recipe, version: string): void {
  const language = currentLanguage();
  const say = snippetTexts[language];
  const { steps, notes } = recipeTexts[language][id];
  const isHashed = pieces.some(({ code }) => code.includes('integrity='));
  requireElement('recipe', HTMLElement).replaceChildren(
    paragraph(steps),
    ...pieces.flatMap(({ name, code }) => piece(say.pieces[name], code)),
    ...piece(say.policy, policy),
    list(isHashed ? [...notes, say.version(version)] : notes),
  );
}

function piece(name: string, code: string): readonly HTMLElement[] {
  const text = Object.assign(document.createElement('code'), { textContent: code });
  const block = document.createElement('pre');
  block.append(text);
  // A long one scrolls, by keys too.
  block.tabIndex = 0;
  block.role = 'group';
  block.ariaLabel = name;
  const heading = Object.assign(document.createElement('h3'), { textContent: name });
  const head = Object.assign(document.createElement('div'), { className: 'piece' });
  head.append(heading, copyButton(name, text));
  return [head, block];
}

function copyButton(name: string, code: HTMLElement): HTMLButtonElement {
  const say = snippetTexts[currentLanguage()];
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: say.copy });
  button.setAttribute('aria-label', `${say.copy}: ${name}`);
  button.addEventListener('click', () => void copy(button, name, code));
  return button;
}

/** The button says that it copied until something else is copied; the same is told politely. */
async function copy(button: HTMLButtonElement, name: string, code: HTMLElement): Promise<void> {
  const say = snippetTexts[currentLanguage()];
  const outcome = await copyText(code.textContent, code);
  for (const other of document.querySelectorAll('#recipe button')) {
    other.textContent = say.copy;
    other.classList.remove('done');
  }
  button.textContent = outcome === 'copied' ? say.copied : say.copy;
  button.classList.toggle('done', outcome === 'copied');
  requireElement('copied', HTMLElement).textContent =
    `${name}: ${outcome === 'copied' ? say.copied : say.selected}`;
}

function paragraph(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}

function list(items: readonly string[]): HTMLElement {
  const ul = Object.assign(document.createElement('ul'), { className: 'notes' });
  ul.append(...items.map(text => Object.assign(document.createElement('li'), { textContent: text })));
  return ul;
}
