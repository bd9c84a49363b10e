import type { Settings } from '../settings.js';
import { attributesOf, dataScript, link, scriptTag, styleElement, tag } from './html.js';
import type { Place, Write } from './recipe.js';

/** The element with what is shown before, instead and without it, and the script. */
export const element: Write = (settings, place) => [{ name: 'page', code: elementPage(settings, place) }];

export function elementPage(settings: Settings, place: Place): string {
  return `${styleElement(settings)}${elementTag(settings, place)}\n${scriptTag(place)}`;
}

/** The element alone. Its plain link stays wherever the widget cannot be. */
export function elementTag(settings: Settings, place: Place): string {
  const start = tag('metropolis-call', attributesOf(settings, place));
  const data = place.inlineCall === undefined ? '' : `\n  ${dataScript(place.inlineCall)}`;
  return `${start}\n  ${link(place)}${data}\n</metropolis-call>`;
}
