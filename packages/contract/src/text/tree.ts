import { type ParseError, visit } from 'jsonc-parser';
import type { Steps } from '../path.js';
import { type Span, type Fault, fault } from './fault.js';

/** A value of JSON and where it stands. */
export type Tree = ObjectTree | ListTree | (Span & { readonly value: unknown });

export interface ObjectTree {
  readonly offset: number;
  length: number;
  /** Of a key that stands twice, the last, as `JSON.parse` has it. */
  readonly members: Map<string, Member>;
}

export interface ListTree {
  readonly offset: number;
  length: number;
  readonly items: Tree[];
}

export interface Member {
  readonly key: Span;
  /** Undefined where a fault took its place. */
  value?: Tree;
}

export interface Built {
  readonly tree: Tree | undefined;
  /** Keys that stand twice in one object: of its values only the last is read. */
  readonly duplicates: readonly Fault[];
  /** What the parser stumbled over. */
  readonly errors: readonly ParseError[];
}

/** What is no JSON at all may have one at every character. */
const mostErrors = 10_000;

/** Builds the tree of a text, of as much as can be read. */
export function buildTree(text: string): Built {
  const top: ListTree = { items: [], offset: 0, length: text.length };
  const open: (ObjectTree | ListTree)[] = [top];
  let member: Member | undefined;
  const duplicates: Fault[] = [];
  const errors: ParseError[] = [];
  const members: (Member | undefined)[] = [];

  const add = (tree: Tree): void => {
    const parent = open.at(-1);
    if (parent && 'items' in parent) {
      parent.items.push(tree);
    } else if (member) {
      member.value = tree;
    }
  };
  const begin = (tree: ObjectTree | ListTree): void => {
    add(tree);
    open.push(tree);
    members.push(member);
  };
  const end = (offset: number, length: number): void => {
    const closed = open.pop();
    if (closed) {
      closed.length = offset + length - closed.offset;
    }
    member = members.pop();
  };
  visit(
    text,
    {
      onObjectBegin: offset => begin({ members: new Map(), offset, length: 0 }),
      onArrayBegin: offset => begin({ items: [], offset, length: 0 }),
      onObjectEnd: end,
      onArrayEnd: end,
      onLiteralValue: (value: unknown, offset, length) => add({ value, offset, length }),
      onObjectProperty: (key, offset, length) => {
        member = { key: { offset, length } };
        const parent = open.at(-1);
        if (parent && 'members' in parent) {
          if (parent.members.has(key)) {
            duplicates.push(fault('duplicate-key', offset, length, { key }));
          }
          parent.members.set(key, member);
        }
      },
      onError: (error, offset, length) => {
        if (errors.length < mostErrors) {
          errors.push({ error, offset, length });
        }
      },
    },
    { disallowComments: true },
  );
  return { tree: top.items[0], duplicates, errors };
}

/** The value of a tree. Keys such as `__proto__` are data. */
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

/** Where the steps lead: to a value, or to its key if that is meant. Of what is not there, where it would be. */
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

/** The steps to the innermost value that has begun at an offset and not ended. */
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
