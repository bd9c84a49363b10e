import { elementPage } from './element.js';
import type { Directives } from './policy.js';
import type { Piece, RecipeWriter } from './recipe.js';

/** Fluid, the language of TYPO3's templates, puts its own code between braces. */
const reserved = '{}';

/** For editors: an HTML element. For integrators: the script by TypoScript. */
export const typo3: RecipeWriter = (settings, context) => [
  { name: 'page', code: elementPage(settings, context, reserved) },
  {
    name: 'typoscript',
    // A value reaches to the end of its line and needs no quotes. URLs have no braces, so no constants either.
    code: `page.includeJSFooter.metropolisCall = ${context.folder}metropolis-call.js
page.includeJSFooter.metropolisCall {
  external = 1
  async = 1
  integrity = ${context.integrity['metropolis-call.js'] ?? ''}
  crossorigin = anonymous
}`,
  },
];

/** The site's policy file: the directives of the recipe, and the one for an iframe. */
export function cspFile(directives: Directives, files: string): Piece {
  const mutations = Object.entries(directives).map(
    ([directive, sources]) =>
      `  - mode: extend\n    directive: ${directive}\n    sources: [${sources.map(source => JSON.stringify(source)).join(', ')}]`,
  );
  const frame = `  # Only for the iframe:
  - mode: extend
    directive: frame-src
    sources: [${JSON.stringify(new URL(files).origin)}]`;
  return {
    name: 'csp-file',
    code: ['# config/sites/your-site/csp.yaml', 'mutations:', ...mutations, frame].join('\n'),
  };
}
