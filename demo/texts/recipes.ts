import type { Language } from '../page-language.js';
import type { RecipeId } from '../recipes/recipe.js';
import { en } from './recipes-en.js';
import { es } from './recipes-es.js';
import { fr } from './recipes-fr.js';

/** What to do with each recipe, and what it cannot do. */
export type Recipes = Readonly<
  Record<RecipeId, { readonly steps: string; readonly notes: readonly string[] }>
>;

export const recipeTexts: Readonly<Record<Language, Recipes>> = { en, fr, es };
