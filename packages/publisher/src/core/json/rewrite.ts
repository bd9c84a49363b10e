import type { Node } from 'jsonc-parser';
import { deeper, type Layout, layoutOf, usualLayout, write } from './layout.js';
import { endOf, keyOf, treeOf } from './nodes.js';
import { isObject, isSame } from './values.js';
import { originsOf } from './origins.js';

/**
 * Rewrites a JSON text so that it has another value. Unchanged parts keep their characters. New parts get the layout of
 * the text around them. A text that has the value already is returned unchanged.
 */
export function rewrite(text: string, value: unknown): string {
  const tree = treeOf(text);
  if (!tree) {
    return `${write(value, usualLayout)}\n`;
  }
  const content = textOf(text, tree, JSON.parse(text), value, usualLayout);
  return `${text.slice(0, tree.offset)}${content}${text.slice(endOf(tree))}`;
}

/** The text of a value that replaces a node. @param layout the layout of an object in this place */
function textOf(text: string, node: Node, before: unknown, after: unknown, layout: Layout): string {
  if (isSame(before, after, Object.is)) {
    return text.slice(node.offset, endOf(node));
  }
  if (isObject(before) && isObject(after)) {
    return objectText(text, node, before, after, layoutOf(text, node) ?? layout);
  }
  return Array.isArray(before) && Array.isArray(after)
    ? listText(text, node, before, after, layout)
    : write(after, layout);
}

/** An item between brackets, and its node in the old text, if it had one. */
interface Piece {
  readonly content: string;
  readonly node?: Node;
}

function objectText(
  text: string,
  node: Node,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  layout: Layout,
): string {
  const inner = layout.nested ?? deeper(layout);
  const pieces = (node.children ?? []).flatMap((property): (Piece & { key: string })[] => {
    const [key, value] = [keyOf(property), property.children?.[1]];
    if (!value || !Object.hasOwn(after, key)) {
      return [];
    }
    const head = text.slice(property.offset, value.offset);
    return [{ key, node: property, content: head + textOf(text, value, before[key], after[key], inner) }];
  });
  let place = 0;
  for (const [key, value] of Object.entries(after)) {
    const known = pieces.findLastIndex(piece => piece.key === key);
    if (known < 0) {
      const content = `${JSON.stringify(key)}${layout.colon}${write(value, inner)}`;
      pieces.splice(place, 0, { key, content });
    }
    place = known < 0 ? place + 1 : known + 1;
  }
  return bracketed(text, node, pieces, layout, '{}');
}

function listText(
  text: string,
  node: Node,
  before: readonly unknown[],
  after: readonly unknown[],
  layout: Layout,
): string {
  const items = node.children ?? [];
  const own = listLayout(text, node) ?? layout;
  const last = items.findLast(({ type, children }) => type === 'object' && children?.length);
  const inner = (last && layoutOf(text, last)) ?? deeper(own);
  const origins = originsOf(before, after);
  const pieces = after.map((value, index): Piece => {
    const origin = origins[index];
    const item = origin === undefined ? undefined : items[origin];
    return item && origin !== undefined
      ? { node: item, content: textOf(text, item, before[origin], value, inner) }
      : { content: write(value, inner) };
  });
  return bracketed(text, node, pieces, own, '[]');
}

/** The layout of a list. Undefined if the list is empty. */
function listLayout(text: string, node: Node): Layout | undefined {
  const items = node.children ?? [];
  const [first, second, last] = [items[0], items[1], items.at(-1)];
  if (!first || !last) {
    return undefined;
  }
  const open = text.slice(node.offset + 1, first.offset);
  const between = second ? text.slice(endOf(first), second.offset).replace(/^\s*,/, '') : open || ' ';
  return { open, between, close: text.slice(endOf(last), endOf(node) - 1), colon: ': ' };
}

/** Pieces in brackets. Pieces that were neighbours before keep the blanks between them. */
function bracketed(
  text: string,
  node: Node,
  pieces: readonly Piece[],
  layout: Layout,
  brackets: '{}' | '[]',
): string {
  if (!pieces.length) {
    return brackets;
  }
  const followers = new Map((node.children ?? []).map((child, index, all) => [child, all[index + 1]]));
  const joined = pieces.map(({ content, node: child }, index) => {
    const before = pieces[index - 1];
    if (!before) {
      return layout.open + content;
    }
    const isNeighbour = before.node && child && followers.get(before.node) === child;
    const gap = isNeighbour ? text.slice(endOf(before.node), child.offset) : `,${layout.between}`;
    return gap + content;
  });
  return `${brackets.charAt(0)}${joined.join('')}${layout.close}${brackets.charAt(1)}`;
}
