import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/**
 * Data in a `<script>` of the page. There are no entities within a script. Only `<` could end the script or start a
 * comment (HTML §13.1.3), so `<` is written as a JSON escape.
 *
 * @param type a type that browsers do not run
 */
export function jsonView(type: 'application/json' | 'application/ld+json', data: unknown): unknown {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return unsafeHTML(`<script type="${type}">${json}</script>`);
}
