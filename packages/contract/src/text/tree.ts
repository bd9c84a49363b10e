import type { Steps } from '../path.js';
import type { Span } from './fault.js';

/** A JSON value and its place in the text. */
export type Tree = ObjectTree | ListTree | (Span & { readonly value: unknown });

export interface ObjectTree {
  readonly offset: number;
  length: number;
  /** If a key occurs twice, its last value counts, as with `JSON.parse`. */
  readonly members: Map<string, Member>;
}

export interface ListTree {
  readonly offset: number;
  length: number;
  readonly items: Tree[];
}

export interface Member {
  readonly key: Span;
  /** Undefined if a fault is in its place. */
  value?: Tree;
}

/** The JSON value of a tree. Keys such as `__proto__` are ordinary data. */
export function jsonOf(tree: Tree): unknown {
  if ('items' in tree) {
    return tree.items.map(jsonOf);
  }
  if ('members' in tree) {
    const known = [...tree.members].flatMap(([key, { value }]) =>
      value ? [[key, jsonOf(value)] as const] : [],
    );
    return Object.fromEntries(known);
  }
  return tree.value;
}

/** The span of the value at the steps, or of its key if `isKey`. For a missing value: where it would be. */
export function spanAt(tree: Tree, steps: Steps, isKey: boolean): Span {
  let place: Tree = tree;
  for (const [index, step] of steps.entries()) {
    const member: Member | undefined = 'members' in place ? place.members.get(String(step)) : undefined;
    if (member && isKey && index === steps.length - 1) {
      return member.key;
    }
    const next: Tree | undefined = 'items' in place ? place.items[Number(step)] : member?.value;
    if (!next) {
      return member?.key ?? { offset: place.offset, length: 1 };
    }
    place = next;
  }
  return place;
}

/** The steps to the innermost value that contains the offset. */
export function stepsAt(tree: Tree | undefined, offset: number): Steps {
  const steps: (string | number)[] = [];
  let place = tree;
  while (place) {
    const [step, next]: [string | number, Tree | undefined] | [] = childAt(place, offset) ?? [];
    if (step !== undefined) {
      steps.push(step);
    }
    place = next;
  }
  return steps;
}

function childAt(tree: Tree, offset: number): [string | number, Tree | undefined] | undefined {
  if ('items' in tree) {
    const index = tree.items.findIndex(item => isWithin(item, offset));
    return index < 0 ? undefined : [index, tree.items[index]];
  }
  if ('members' in tree) {
    const found = [...tree.members].find(([, { key, value }]) => isWithin(spanOf(key, value), offset));
    return found && [found[0], found[1].value];
  }
  return undefined;
}

function spanOf(key: Span, value: Tree | undefined): Span {
  return value ? { offset: key.offset, length: value.offset + value.length - key.offset } : key;
}

function isWithin({ offset, length }: Span, at: number): boolean {
  return offset <= at && at < offset + length;
}
