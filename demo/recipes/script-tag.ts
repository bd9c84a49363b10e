import type { Settings } from '../settings.js';
import type { HtmlAttributes } from './html.js';
import type { RecipeWriter, SnippetContext } from './recipe.js';
import { link, scriptTag, styleElement, widgetAttributes } from './widget-html.js';

/** The script tag alone: the widget shows in its place. Without scripts, visitors see a link. */
export const script: RecipeWriter = (settings, context) => [
  { name: 'page', code: `${styleElement(settings)}${widgetScript(settings, context)}` },
];

/**
 * The script tag with its settings, and a link for visitors without scripts, on one line. The call's URL is `data-call`,
 * as consent managers use `data-src` for themselves.
 */
export function widgetScript(
  settings: Settings,
  context: SnippetContext,
  more: HtmlAttributes = {},
  reserved = '',
): string {
  const { src, ...others } = widgetAttributes(settings, context);
  const data = Object.entries(others).map(([name, value]) => [`data-${name}`, value] as const);
  const attributes = { ...more, 'data-call': src, ...Object.fromEntries(data) };
  return `${scriptTag(context, attributes, reserved)}<noscript>${link(context, reserved)}</noscript>`;
}
