import type { Settings } from '../settings.js';
import { omit } from './omit.js';
import { callUrl, type RecipeWriter } from './recipe.js';
import { widgetScript } from './script-tag.js';
import { styleElement, styleSheet } from './widget-html.js';

/** WordPress runs `[name]` in a page as a shortcode. */
const reserved = '[]';

/** Optimizers (Autoptimize, LiteSpeed) would change or delay the script, and its hash would then block it. */
const unoptimized = { 'data-no-optimize': '1', 'data-no-defer': '1' };

/** With the plugin, for every role: a shortcode. Without it, for editors who may save scripts: the script tag. */
export const wordpress: RecipeWriter = (settings, context) => {
  const css = styleSheet(settings);
  const script = widgetScript(settings, context, unoptimized, reserved);
  return [
    { name: 'plugin-setting', code: callUrl(settings, context) },
    { name: 'shortcode', code: shortcode(settings) },
    ...(css ? ([{ name: 'plugin-css', code: css }] as const) : []),
    {
      name: 'script-tag',
      // On one line, as the classic editor makes paragraphs of lines.
      code: `${styleElement(settings)}<!--noptimize-->${script}<!--/noptimize-->`,
    },
  ];
};

/** The plugin knows the call, and has its own files. WordPress drops values that could begin an HTML tag. */
function shortcode({ attributes }: Settings): string {
  const written = Object.entries(omit(attributes, 'src', 'files'))
    .filter(([, value]) => !value.includes('<'))
    .map(([name, value]) => ` ${name}="${escapeShortcode(value)}"`);
  return `[metropolis-call${written.join('')}]`;
}

/**
 * In a shortcode, WordPress replaces `\x22` by the byte with this code (`stripcslashes` of PHP). It makes blanks of
 * no-break spaces and of zero-width spaces, unless they are written in this way.
 */
function escapeShortcode(value: string): string {
  return value.replaceAll(/["[\]>&\\\u00a0\u200b]/g, character =>
    Array.from(new TextEncoder().encode(character), byte => `\\x${byte.toString(16)}`).join(''),
  );
}
