import type { Node } from 'jsonc-parser';
import { blanksBefore, deeper, type Layout, layoutOf, nestedLayout, usualLayout, write } from './layout.js';
import { endOf, keyOf, valueOf } from './nodes.js';

/** Replaces `length` characters from `offset` on. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** Applies edits that do not overlap. Edits at the same offset are applied in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { offset, length, content } of edits.toSorted((a, b) => a.offset - b.offset)) {
    pieces.push(text.slice(end, offset), content);
    end = offset + length;
  }
  return [...pieces, text.slice(end)].join('');
}

/**
 * Sets a key of an object that is not empty. A new key goes after the last of `keysBefore`, else after the first key.
 */
export function setKey(
  text: string,
  object: Node,
  key: string,
  value: unknown,
  keysBefore: readonly string[],
): Edit {
  const layout = layoutOf(text, object) ?? usualLayout;
  const old = valueOf(object, key);
  if (old) {
    const own = old.type === 'object' ? layoutOf(text, old) : undefined;
    return { offset: old.offset, length: old.length, content: write(value, own ?? inner(layout)) };
  }
  const properties = object.children ?? [];
  const before = properties.findLast(property => keysBefore.includes(keyOf(property))) ?? properties[0];
  const written = `${JSON.stringify(key)}${layout.colon}${write(value, inner(layout))}`;
  return {
    offset: before ? endOf(before) : object.offset + 1,
    length: 0,
    content: `,${layout.between}${written}`,
  };
}

/**
 * Adds objects at the end of a list, in the layout of its items.
 *
 * @param around the layout of the object that contains the list, if there is one.
 */
export function append(text: string, list: Node, values: readonly object[], around?: Layout): Edit {
  const items = list.children ?? [];
  const [before, last] = [items.at(-2), items.at(-1)];
  if (!last) {
    return fill(text, list, values, around);
  }
  const layout = layoutOfItems(text, items) ?? deeper(outerLayout(text, around));
  const gap = before ? blanksBefore(text, before, last) : text.slice(list.offset + 1, last.offset);
  const content = values.map(value => `,${gap}${write(value, layout)}`).join('');
  return { offset: endOf(last), length: 0, content };
}

/** Replaces all items of a list. */
export function fill(text: string, list: Node, values: readonly object[], around?: Layout): Edit {
  const items = list.children ?? [];
  const [first, last] = [items[0], items.at(-1)];
  const outer = outerLayout(text, around);
  const open = first ? text.slice(list.offset + 1, first.offset) : outer.open;
  const between = first ? open : outer.between;
  const close = last ? text.slice(endOf(last), endOf(list) - 1) : outer.close;
  const layout = layoutOfItems(text, items) ?? deeper(outer);
  const written = values.map(value => write(value, layout)).join(`,${between}`);
  return { offset: list.offset, length: list.length, content: `[${open}${written}${close}]` };
}

/** Removes items of a list, by their indices. */
export function remove(list: Node, indices: readonly number[]): readonly Edit[] {
  const items = list.children ?? [];
  const gone = new Set(indices);
  const firstKept = items.findIndex((_, index) => !gone.has(index));
  if (gone.size && firstKept < 0) {
    return [{ offset: list.offset, length: list.length, content: '[]' }];
  }
  return indices.map(index => {
    const [before, item, after] = [items[index - 1], items[index], items[index + 1]] as [Node, Node, Node];
    const [start, end] = index < firstKept ? [item.offset, after.offset] : [endOf(before), endOf(item)];
    return { offset: start, length: end - start, content: '' };
  });
}

function inner(layout: Layout): Layout {
  return layout.nested ?? deeper(layout);
}

/** The layout of the last item. The layout of nested objects is from the last item that has some. */
function layoutOfItems(text: string, items: readonly Node[]): Layout | undefined {
  const last = items.findLast(({ type, children }) => type === 'object' && children?.length);
  const layout = last && layoutOf(text, last);
  if (!layout || layout.nested) {
    return layout;
  }
  const other = items.findLast(item => nestedLayout(text, item));
  const nested = other && nestedLayout(text, other);
  const isOneLine = !layout.open.includes('\n');
  return nested && !(isOneLine && nested.open.includes('\n')) ? { ...layout, nested } : layout;
}

/** The layout of a list: one level deeper than the object around it. */
function outerLayout(text: string, around: Layout | undefined): Layout {
  const lineBreaks = text.includes('\r\n') ? { open: '\r\n  ', between: '\r\n  ', close: '\r\n' } : {};
  return around ? deeper(around) : { ...usualLayout, ...lineBreaks };
}
