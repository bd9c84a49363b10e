import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

/** HTML as a tree of plain objects: elements with their attributes, comments, and texts other than white space. */
export type Outline = readonly (
  | string
  | { readonly comment: string }
  | { readonly name: string; readonly attributes: Record<string, string>; readonly children: Outline }
)[];

/** What a browser without scripts makes of the HTML, with the first parse error of each kind. */
export function outlineOf(html: string): { readonly outline: Outline; readonly errors: readonly string[] } {
  const errors = new Set<string>();
  const fragment = parseFragment(html, {
    scriptingEnabled: false,
    onParseError: ({ code }) => errors.add(code),
  });
  return { outline: childrenOf(fragment), errors: [...errors] };
}

function childrenOf(parent: DefaultTreeAdapterMap['parentNode']): Outline {
  return parent.childNodes.flatMap((node): Outline => {
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterMap['textNode'];
      return value.trim() ? [value] : [];
    }
    if (node.nodeName === '#comment') {
      return [{ comment: (node as DefaultTreeAdapterMap['commentNode']).data }];
    }
    const element = node as DefaultTreeAdapterMap['element'];
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    const children = childrenOf(element);
    const isJson = attributes['type'] === 'application/json';
    return [
      { name: element.tagName, attributes, children: isJson ? children.map(withoutEscapes) : children },
    ];
  });
}

/** The same JSON as `JSON.stringify` writes it. */
function withoutEscapes(json: Outline[number]): string {
  return JSON.stringify(JSON.parse(json as string));
}
