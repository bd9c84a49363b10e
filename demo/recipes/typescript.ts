import type { Settings } from '../settings.js';
import { installPiece, quoteJs, stylePieces } from './package.js';
import type { RecipeWriter, SnippetContext } from './recipe.js';
import { widgetAttributes } from './widget-html.js';

export const typescript: RecipeWriter = (settings, context) => [
  installPiece(context),
  { name: 'module', code: moduleCode(settings, context) },
  ...stylePieces(settings),
];

function moduleCode(settings: Settings, context: SnippetContext): string {
  const lines = Object.entries(widgetAttributes(settings, context)).map(
    ([name, value]) => `widget.setAttribute('${name}', ${quoteJs(value)});`,
  );
  return `import 'metropolis-call/define.js';

const widget = document.createElement('metropolis-call');
${lines.join('\n')}
const link = document.createElement('a');
link.href = ${quoteJs(context.link.href)};
link.textContent = ${quoteJs(context.link.text)};
widget.append(link);
document.querySelector('main')?.append(widget);`;
}
