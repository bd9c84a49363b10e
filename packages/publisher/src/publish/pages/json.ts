import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/**
 * Data in a `<script>` of the page. Within it nothing is an entity, and only `<` could end it or begin a comment (HTML
 * §13.1.3), so it is written as JSON can write it, too.
 *
 * @param type a type that browsers do not run
 */
export function jsonView(type: 'application/json' | 'application/ld+json', data: unknown): unknown {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return unsafeHTML(`<script type="${type}">${json}</script>`);
}
