import type { Settings } from '../settings.js';
import { drupal, typo3, wordpress } from './cms.js';
import { element } from './element.js';
import { iframe } from './frame.js';
import { react, typescript, vue } from './packages.js';
import { policyOf } from './policy.js';
import type { Place, Recipe, RecipeId, Write } from './recipe.js';
import { script } from './script.js';

const writers: Readonly<Record<RecipeId, Write>> = {
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

/** What an editor copies, of these settings, for files and a call at that place. */
export async function writeRecipe(id: RecipeId, settings: Settings, place: Place): Promise<Recipe> {
  const pieces = writers[id](settings, place);
  return { id, pieces, policy: await policyOf(id, pieces, settings, place) };
}
