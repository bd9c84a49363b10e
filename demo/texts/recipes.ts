import type { Language } from '../page-language.js';
import type { RecipeId } from '../recipes/recipe.js';
import { en } from './recipes-en.js';
import { es } from './recipes-es.js';
import { fr } from './recipes-fr.js';

/** What to do with each recipe, and what to know about it. */
export type Recipes = Readonly<
  Record<RecipeId, { readonly steps: string; readonly notes: readonly string[] }>
>;

export const recipeTexts: Readonly<Record<Language, Recipes>> = { en, fr, es };

/** The text alternative of the picture of the count. It has no character with a meaning in Markdown or a wiki. */
export const badgeTexts: Readonly<Record<Language, string>> = {
  en: 'Metropolis call, number of signatories',
  fr: 'Appel de Metropolis, nombre de signataires',
  es: 'Llamamiento de Metropolis, número de signatarios',
};
