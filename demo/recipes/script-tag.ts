import { attributesOf, link, scriptTag, styleElement } from './html.js';
import type { RecipeWriter } from './recipe.js';

/** One script tag: the widget shows in its context. Without scripts there is a plain link. */
export const script: RecipeWriter = (settings, context) => {
  const data = attributesOf(settings, context).map(([name, value]) => [`data-${name}`, value] as const);
  const code = `${styleElement(settings)}${scriptTag(context, data)}\n<noscript>${link(context)}</noscript>`;
  return [{ name: 'page', code }];
};
