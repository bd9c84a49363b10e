import type { RecipeWriter } from './recipe.js';
import { elementTag, scriptTag, styleElement } from './widget-html.js';

/**
 * For sites that replace the page's content without loading a new page. Visitors can enter at any page, so every page's
 * head has the script.
 */
export const singlePage: RecipeWriter = (settings, context) => [
  { name: 'head', code: `${styleElement(settings)}${scriptTag(context)}` },
  { name: 'element', code: elementTag(settings, context) },
];
