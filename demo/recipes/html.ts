/** Attributes in their order. `true` writes the name alone, undefined writes nothing. */
export type HtmlAttributes = Readonly<Record<string, string | true | undefined>>;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A start tag on one line. In Markdown, a line with `>` alone would begin a quotation. */
export function tag(name: string, attributes: HtmlAttributes, reserved = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) {
      return [];
    }
    return value === true ? [key] : [`${key}="${escapeHtml(value, reserved)}"`];
  });
  return `<${[name, ...written].join(' ')}>`;
}

/**
 * Escapes a text or an attribute value.
 *
 * @param reserved brackets and braces with a meaning in the language around the HTML, such as `{` in Twig
 */
export function escapeHtml(text: string, reserved = ''): string {
  return text.replaceAll(/[&<>"[\]{}]/g, character =>
    reserved.includes(character) ? `&#${character.charCodeAt(0)};` : (references[character] ?? character),
  );
}

/** JSON strings, and the brackets between them. */
const jsonTokens = /"[^"\\]*(?:\\.[^"\\]*)*"|\[/g;

/**
 * JSON in a script element, where HTML has no character references. `<` could end the element. Line separators and
 * characters that change the direction could mislead an editor.
 *
 * @param reserved as for `escapeHtml`
 */
export function jsonScript(value: unknown, reserved = ''): string {
  const json = JSON.stringify(value).replaceAll(jsonTokens, token => {
    if (token === '[') {
      return reserved.includes('[') ? '[ ' : '[';
    }
    return token.replaceAll(/[<[\]{}\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, character =>
      /[[\]{}]/.test(character) && !reserved.includes(character) ? character : unicodeEscape(character),
    );
  });
  return `<script type="application/json">${json}</script>`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
