import type { Settings } from '../settings.js';
import { attributesOf, dataScript, link, scriptTag, styleElement, tag } from './html.js';
import type { SnippetContext, RecipeWriter } from './recipe.js';

/** The element with what is shown before, instead and without it, and the script. */
export const element: RecipeWriter = (settings, context) => [
  { name: 'page', code: elementPage(settings, context) },
];

export function elementPage(settings: Settings, context: SnippetContext): string {
  return `${styleElement(settings)}${elementTag(settings, context)}\n${scriptTag(context)}`;
}

/** The element alone. Its plain link stays wherever the widget cannot be. */
export function elementTag(settings: Settings, context: SnippetContext): string {
  const start = tag('metropolis-call', attributesOf(settings, context));
  const data = context.inlineCall === undefined ? '' : `\n  ${dataScript(context.inlineCall)}`;
  return `${start}\n  ${link(context)}${data}\n</metropolis-call>`;
}
