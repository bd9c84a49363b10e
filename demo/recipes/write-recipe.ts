import type { Settings } from '../settings.js';
import { badge } from './badge.js';
import { drupal } from './drupal.js';
import { element } from './element.js';
import { canFrameShow, iframe } from './iframe.js';
import { policyDirectives, policyHeader } from './policy.js';
import { react } from './react.js';
import type { Recipe, RecipeId, RecipeWriter, SnippetContext } from './recipe.js';
import { script } from './script-tag.js';
import { singlePage } from './single-page.js';
import { typescript } from './typescript.js';
import { cspFile, typo3 } from './typo3.js';
import { vue } from './vue.js';
import { wordpress } from './wordpress.js';

const writers: Readonly<Record<RecipeId, RecipeWriter>> = {
  script,
  element,
  iframe,
  badge,
  wordpress,
  drupal,
  typo3,
  'single-page': singlePage,
  typescript,
  react,
  vue,
};

/** Writes the code that an editor copies, or says why the recipe cannot work. */
export async function writeRecipe(
  id: RecipeId,
  settings: Settings,
  context: SnippetContext,
): Promise<Recipe> {
  if (id === 'iframe' && !canFrameShow(settings, context)) {
    return { id, pieces: [], policy: '', problem: 'call-not-in-frame' };
  }
  const pieces = writers[id](settings, context);
  const directives = await policyDirectives(id, pieces, settings, context);
  return {
    id,
    pieces: id === 'typo3' ? [...pieces, cspFile(directives, context.folder)] : pieces,
    policy: policyHeader(directives),
  };
}
