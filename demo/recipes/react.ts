import type { Settings } from '../settings.js';
import { escapeHtml } from './html.js';
import { installPiece, isNumeric, quoteJs, stylePieces } from './package.js';
import type { RecipeWriter, SnippetContext } from './recipe.js';
import { widgetAttributes } from './widget-html.js';

export const react: RecipeWriter = (settings, context) => [
  installPiece(context),
  {
    name: 'component',
    code: `import 'metropolis-call/define.js';
import type {} from 'metropolis-call/react';

export function MetropolisCall() {
  return (
    <metropolis-call
${attributeLines(settings, context)}
    >
      <a href="${escapeHtml(context.link.href)}">{${quoteJs(context.link.text)}}</a>
    </metropolis-call>
  );
}`,
  },
  ...stylePieces(settings),
];

/** JSX reads character references in attributes, as HTML does. */
function attributeLines(settings: Settings, context: SnippetContext): string {
  return Object.entries(widgetAttributes(settings, context))
    .map(([name, value]) => `      ${name}=${isNumeric(name) ? `{${value}}` : `"${escapeHtml(value)}"`}`)
    .join('\n');
}
