import { type Node, parseTree } from 'jsonc-parser';

/** The syntax tree of a JSON text. Undefined if the text is not JSON. */
export function treeOf(text: string): Node | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return parseTree(text);
}

/** The value of a key of an object, if it is there. If the key occurs twice, the last one, as in `JSON.parse`. */
export function valueOf(object: Node, key: string): Node | undefined {
  return object.children?.findLast(property => keyOf(property) === key)?.children?.[1];
}

export function keyOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

export function endOf({ offset, length }: Node): number {
  return offset + length;
}
