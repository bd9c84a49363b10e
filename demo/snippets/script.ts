import { attributesOf, link, scriptTag, styleElement } from './html.js';
import type { Write } from './recipe.js';

/** One script tag: the widget shows in its place. Without scripts there is a plain link. */
export const script: Write = (settings, place) => {
  const data = attributesOf(settings, place).map(([name, value]) => [`data-${name}`, value] as const);
  const code = `${styleElement(settings)}${scriptTag(place, data)}\n<noscript>${link(place)}</noscript>`;
  return [{ name: 'page', code }];
};
