import type { Settings } from '../settings.js';
import { drupal, typo3, wordpress } from './cms.js';
import { element } from './element.js';
import { iframe } from './iframe.js';
import { react, typescript, vue } from './packages.js';
import { policyOf } from './policy.js';
import type { SnippetContext, Recipe, RecipeId, RecipeWriter } from './recipe.js';
import { script } from './script-tag.js';

const writers: Readonly<Record<RecipeId, RecipeWriter>> = {
  script,
  element,
  iframe,
  typescript,
  react,
  vue,
  wordpress,
  drupal,
  typo3,
};

/** What an editor copies, of these settings, for files and a call at that context. */
export async function writeRecipe(
  id: RecipeId,
  settings: Settings,
  context: SnippetContext,
): Promise<Recipe> {
  const pieces = writers[id](settings, context);
  return { id, pieces, policy: await policyOf(id, pieces, settings, context) };
}
