import type { Settings } from '../settings.js';
import type { RecipeWriter, SnippetContext } from './recipe.js';
import { elementTag, scriptTag, styleElement } from './widget-html.js';

/** The element, which keeps a link as its fallback, and the script. */
export const element: RecipeWriter = (settings, context) => [
  { name: 'page', code: elementPage(settings, context) },
];

export function elementPage(settings: Settings, context: SnippetContext, reserved = ''): string {
  return `${styleElement(settings)}${elementTag(settings, context, reserved)}\n${scriptTag(context)}`;
}
