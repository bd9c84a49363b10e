import { elementPage } from './element.js';
import type { RecipeWriter } from './recipe.js';
import { elementTag, styleElement } from './widget-html.js';

/** Twig begins its own code with `{{`, `{%` or `{#`. */
const reserved = '{';

/** For editors: HTML for a block in Full HTML. For theme developers: a library and a template. */
export const drupal: RecipeWriter = (settings, context) => [
  { name: 'page', code: elementPage(settings, context) },
  {
    name: 'library',
    code: `# your_theme.libraries.yml
metropolis-call:
  version: ${quoteYaml(context.version)}
  js:
    ${quoteYaml(`${context.folder}metropolis-call.js`)}:
      type: external
      attributes:
        async: true
        integrity: ${quoteYaml(context.integrity['metropolis-call.js'] ?? '')}
        crossorigin: anonymous`,
  },
  {
    name: 'template',
    code: `{{ attach_library('your_theme/metropolis-call') }}
${styleElement(settings)}${elementTag(settings, context, reserved)}`,
  },
];

/** YAML's double-quoted strings are those of JSON (YAML 1.2 §7.3.1). */
function quoteYaml(text: string): string {
  return JSON.stringify(text);
}
