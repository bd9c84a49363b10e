import { elementTag, scriptTag, styleElement } from './widget-html.js';
import type { RecipeWriter } from './recipe.js';
import { widgetScript } from './script-tag.js';

/** WordPress runs `[name]` in a page as a shortcode. */
const reserved = '[]';

/** Optimizers (Autoptimize, LiteSpeed) would change or delay the script, and its hash would then block it. */
const unoptimized = { 'data-no-optimize': '1', 'data-no-defer': '1' };

/** For editors who may save scripts: the script tag, or the element. For all others: a shortcode. */
export const wordpress: RecipeWriter = (settings, context) => {
  const style = styleElement(settings);
  const script = noOptimize(widgetScript(settings, context, unoptimized, reserved));
  const element = `${elementTag(settings, context, reserved)}\n${noOptimize(scriptTag(context, unoptimized, reserved))}`;
  return [
    { name: 'script-tag', code: style + script },
    { name: 'element', code: style + element },
    { name: 'shortcode', code: shortcode(style + element) },
  ];
};

/** On one line, as the classic editor makes paragraphs of lines. */
function noOptimize(html: string): string {
  return `<!--noptimize-->${html}<!--/noptimize-->`;
}

function shortcode(html: string): string {
  return `// functions.php of your child theme. Editors then write [metropolis_call].
add_shortcode( 'metropolis_call', function () {
	return ${quotePhp(html)};
} );`;
}

/** A string between apostrophes, in which PHP reads only \\\\ and \\'. */
function quotePhp(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
