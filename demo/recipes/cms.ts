import { elementPage, elementTag } from './element.js';
import { styleElement } from './html.js';
import { callUrl, type Piece, type SnippetContext, type RecipeWriter } from './recipe.js';

/** What editors who may save scripts paste, and a shortcode for all others. Without blank lines, as they become paragraphs. */
export const wordpress: RecipeWriter = (settings, context) => [
  { name: 'page', code: elementPage(settings, context) },
  {
    name: 'shortcode',
    code: `// functions.php of your child theme; editors then write [metropolis_call]
add_shortcode( 'metropolis_call', function () {
	return <<<'HTML'
${elementPage(settings, context)}
HTML;
} );`,
  },
];

export const drupal: RecipeWriter = (settings, context) => [
  { name: 'page', code: elementPage(settings, context) },
  {
    name: 'library',
    code: `# your_theme.libraries.yml
metropolis-call:
  version: ${context.version}
  js:
    ${context.files}metropolis-call.js:
      type: external
      attributes:
        async: true
        integrity: ${context.integrity}
        crossorigin: anonymous`,
  },
  {
    name: 'template',
    code: `{{ attach_library('your_theme/metropolis-call') }}
${styleElement(settings)}${elementTag(settings, context)}`,
  },
];

export const typo3: RecipeWriter = (settings, context) => [
  { name: 'page', code: elementPage(settings, context) },
  {
    name: 'typoscript',
    code: `page.includeJSFooter.metropolisCall = ${context.files}metropolis-call.js
page.includeJSFooter.metropolisCall {
  external = 1
  async = 1
  integrity = ${context.integrity}
  crossorigin = anonymous
}`,
  },
  policyFile(callUrl(settings, context), context),
];

function policyFile(call: string, context: SnippetContext): Piece {
  const { origin } = new URL(context.files);
  const hosts = [...new Set([origin, new URL(call).origin])];
  return {
    name: 'csp-file',
    code: `# config/sites/your-site/csp.yaml
mutations:
  - mode: extend
    directive: script-src
    sources: ["${origin}"]
  - mode: extend
    directive: connect-src
    sources: [${hosts.map(host => `"${host}"`).join(', ')}]`,
  };
}
