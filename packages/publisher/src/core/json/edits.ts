import type { Node } from 'jsonc-parser';
import { blanksBefore, deeper, type Layout, layoutOf, nestedLayout, usualLayout, write } from './layout.js';
import { endOf, keyOf, valueOf } from './nodes.js';

/** Replaces `length` characters from `offset` on. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** Makes edits that do not overlap. Those at one place are made in their order. */
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
 * Sets a key of an object that is not empty. A new key stands behind the last of `keysBefore`, else behind the first key.
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
 * Adds objects at the end of a list, in the layout of those that are there.
 *
 * @param around the layout of the object that the list stands in, if it stands in one.
 */
export function append(text: string, list: Node, values: readonly object[], around?: Layout): Edit {
  const items = list.children ?? [];
  const last = items.at(-1);
  const outer = around ? deeper(around) : { ...usualLayout, ...lineBreaksOf(text) };
  const written = values.map(value => write(value, layoutOfItems(text, items) ?? deeper(outer)));
  if (!last) {
    const content = `[${outer.open}${written.join(`,${outer.between}`)}${outer.close}]`;
    return { offset: list.offset, length: list.length, content };
  }
  const before = items.at(-2);
  const gap = before ? blanksBefore(text, before, last) : text.slice(list.offset + 1, last.offset);
  return { offset: endOf(last), length: 0, content: written.map(value => `,${gap}${value}`).join('') };
}

/** Removes items of a list, by their indices. */
export function remove(list: Node, indices: readonly number[]): readonly Edit[] {
  const items = list.children ?? [];
  if (!indices.length) {
    return [];
  }
  const firstKept = items.findIndex((_, index) => !indices.includes(index));
  if (firstKept < 0) {
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

/** The layout of the last item; that of the objects within, of the last that has some. */
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

function lineBreaksOf(text: string): Partial<Layout> {
  return text.includes('\r\n') ? { open: '\r\n  ', between: '\r\n  ', close: '\r\n' } : {};
}
