import type { Node } from 'jsonc-parser';
import { endOf } from './nodes.js';

/** The blanks in an object or list. New items copy the blanks of existing ones, so that a file keeps its layout. */
export interface Layout {
  /** After the bracket. */
  readonly open: string;
  /** After each comma. */
  readonly between: string;
  /** Before the closing bracket. */
  readonly close: string;
  /** The colon, with the blanks around it. */
  readonly colon: string;
  /** The layout of nested objects. Default: one level deeper. */
  readonly nested?: Layout;
}

/** Two blanks a level, as most tools write JSON. */
export const usualLayout: Layout = { open: '\n  ', between: '\n  ', close: '\n', colon: ': ' };

/** The layout of an object. Undefined if the object is empty. */
export function layoutOf(text: string, object: Node): Layout | undefined {
  const properties = object.children ?? [];
  const [first, second, last] = [properties[0], properties[1], properties.at(-1)];
  const [key, value] = first?.children ?? [];
  if (!first || !last || !key || !value) {
    return undefined;
  }
  const open = text.slice(object.offset + 1, first.offset);
  const colon = text.slice(endOf(key), value.offset);
  const between = second ? blanksBefore(text, first, second) : open || colon.slice(colon.indexOf(':') + 1);
  const layout = { open, between, close: text.slice(endOf(last), endOf(object) - 1), colon };
  const nested = nestedLayout(text, object);
  return { ...layout, ...(nested && { nested }) };
}

/** The layout of the first nested object that is not empty. */
export function nestedLayout(text: string, object: Node): Layout | undefined {
  const values = object.children?.map(property => property.children?.[1]) ?? [];
  const inner = values.find(value => value?.type === 'object' && value.children?.length);
  return inner && layoutOf(text, inner);
}

/** The blanks between two neighbours, after their comma. */
export function blanksBefore(text: string, neighbour: Node, node: Node): string {
  return text.slice(endOf(neighbour), node.offset).replace(/^\s*,/, '');
}

/** A layout one level deeper. A layout on one line stays the same. */
export function deeper({ open, between, close, colon }: Layout): Layout {
  const isLined = open.includes('\n');
  const step = isLined ? open.slice(open.lastIndexOf('\n') + 1).slice(indentOf(close).length) : '';
  return { open: open + step, between: between + step, close: isLined ? open : close, colon };
}

function indentOf(blanks: string): string {
  return blanks.slice(blanks.lastIndexOf('\n') + 1);
}

/** A value as JSON. A list of objects or lists has one item per line if the layout has line breaks. */
export function write(value: unknown, layout: Layout): string {
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value);
  }
  const inner = layout.nested ?? deeper(layout);
  if (Array.isArray(value)) {
    return value.some(item => typeof item === 'object' && item !== null)
      ? `[${layout.open}${value.map(item => write(item, inner)).join(`,${layout.between}`)}${layout.close}]`
      : JSON.stringify(value);
  }
  const properties = Object.entries(value).map(
    ([key, content]) => `${JSON.stringify(key)}${layout.colon}${write(content, inner)}`,
  );
  return properties.length ? `{${layout.open}${properties.join(`,${layout.between}`)}${layout.close}}` : '{}';
}
