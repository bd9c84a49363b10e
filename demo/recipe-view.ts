import { codeBlock } from './code-block.js';
import { type CodeLanguage, languageOf } from './coloured-code.js';
import { requireElement } from './require-element.js';
import type { Recipe } from './recipes/recipe.js';
import { pieceText } from './texts/pieces.js';
import { recipeTexts } from './texts/recipes.js';
import { snippetTexts } from './texts/snippet.js';

/**
 * Shows a recipe: what to do, the code, the policy that it needs, and notes. If it cannot work, shows the reason
 * instead.
 */
export function showRecipe({ id, pieces, policy, problem }: Recipe, version: string): void {
  const { steps, notes } = recipeTexts(id);
  const isHashed = pieces.some(({ code }) => code.includes('integrity'));
  requireElement('recipe', HTMLElement).replaceChildren(
    ...(problem
      ? [paragraph(snippetTexts.callNotInFrame(), 'note')]
      : [
          paragraph(steps),
          ...pieces.flatMap(one => piece(pieceText(one.name), one.code, languageOf(one))),
          ...piece(snippetTexts.policy(), policy, undefined),
          list(isHashed ? [...notes, snippetTexts.version(version)] : notes),
        ]),
  );
}

function piece(name: string, code: string, language: CodeLanguage | undefined): readonly HTMLElement[] {
  const { block, button } = codeBlock(name, code, language);
  const heading = Object.assign(document.createElement('h3'), { textContent: name });
  const head = Object.assign(document.createElement('div'), { className: 'piece' });
  head.append(heading, button);
  return [head, block];
}

function paragraph(text: string, className = ''): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text, className });
}

function list(items: readonly string[]): HTMLElement {
  const ul = Object.assign(document.createElement('ul'), { className: 'notes' });
  ul.append(...items.map(text => Object.assign(document.createElement('li'), { textContent: text })));
  return ul;
}
