import { elementPage, elementTag } from './element.js';
import { styleElement } from './html.js';
import { callUrl, type Piece, type Place, type Write } from './recipe.js';

/** What editors who may save scripts paste, and a shortcode for all others. Without blank lines, as they become paragraphs. */
export const wordpress: Write = (settings, place) => [
  { name: 'page', code: elementPage(settings, place) },
  {
    name: 'shortcode',
    code: `// functions.php of your child theme; editors then write [metropolis_call]
add_shortcode( 'metropolis_call', function () {
	return <<<'HTML'
${elementPage(settings, place)}
HTML;
} );`,
  },
];

export const drupal: Write = (settings, place) => [
  { name: 'page', code: elementPage(settings, place) },
  {
    name: 'library',
    code: `# your_theme.libraries.yml
metropolis-call:
  version: ${place.version}
  js:
    ${place.files}metropolis-call.js:
      type: external
      attributes:
        async: true
        integrity: ${place.integrity}
        crossorigin: anonymous`,
  },
  {
    name: 'template',
    code: `{{ attach_library('your_theme/metropolis-call') }}
${styleElement(settings)}${elementTag(settings, place)}`,
  },
];

export const typo3: Write = (settings, place) => [
  { name: 'page', code: elementPage(settings, place) },
  {
    name: 'typoscript',
    code: `page.includeJSFooter.metropolisCall = ${place.files}metropolis-call.js
page.includeJSFooter.metropolisCall {
  external = 1
  async = 1
  integrity = ${place.integrity}
  crossorigin = anonymous
}`,
  },
  policyFile(callUrl(settings, place), place),
];

function policyFile(call: string, place: Place): Piece {
  const { origin } = new URL(place.files);
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
