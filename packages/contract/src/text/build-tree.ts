import { type ParseError, visit } from 'jsonc-parser';
import { type Fault, fault, type Span } from './fault.js';
import type { ListTree, Member, ObjectTree, Tree } from './tree.js';

export interface Built {
  readonly tree: Tree | undefined;
  /** Keys that occur twice in one object. Only the last value of such a key is read. */
  readonly duplicates: readonly Fault[];
  /** The errors of the parser. */
  readonly errors: readonly ParseError[];
}

/** At most this many errors are kept. A text that is not JSON at all may have an error at every character. */
const mostErrors = 10_000;

/** Builds the tree of a text, from as much as can be read. */
export function buildTree(text: string): Built {
  const builder = new TreeBuilder(text.length);
  const errors: ParseError[] = [];
  visit(
    text,
    {
      onObjectBegin: offset => builder.begin({ members: new Map(), offset, length: 0 }),
      onArrayBegin: offset => builder.begin({ items: [], offset, length: 0 }),
      onObjectEnd: (offset, length) => builder.end(offset + length),
      onArrayEnd: (offset, length) => builder.end(offset + length),
      onLiteralValue: (value: unknown, offset, length) => builder.add({ value, offset, length }),
      onObjectProperty: (key, offset, length) => builder.addKey(key, { offset, length }),
      onError: (error, offset, length) => {
        if (errors.length < mostErrors) {
          errors.push({ error, offset, length });
        }
      },
    },
    { disallowComments: true },
  );
  return { tree: builder.top.items[0], duplicates: builder.duplicates, errors };
}

/** An object or list that is not closed yet. `member` is the latest member of an object. */
interface Open {
  readonly tree: ObjectTree | ListTree;
  member?: Member;
}

class TreeBuilder {
  /** Its first item is the top value of the file. */
  readonly top: ListTree;
  readonly duplicates: Fault[] = [];
  readonly #open: Open[];

  constructor(length: number) {
    this.top = { items: [], offset: 0, length };
    this.#open = [{ tree: this.top }];
  }

  begin(tree: ObjectTree | ListTree): void {
    this.add(tree);
    this.#open.push({ tree });
  }

  end(offset: number): void {
    const closed = this.#open.pop();
    if (closed) {
      closed.tree.length = offset - closed.tree.offset;
    }
  }

  add(value: Tree): void {
    const parent = this.#open.at(-1);
    if (parent && 'items' in parent.tree) {
      parent.tree.items.push(value);
    } else if (parent?.member) {
      parent.member.value = value;
    }
  }

  addKey(key: string, span: Span): void {
    const parent = this.#open.at(-1);
    if (parent && 'members' in parent.tree) {
      if (parent.tree.members.has(key)) {
        this.duplicates.push(fault('duplicate-key', span.offset, span.length, { key }));
      }
      parent.member = { key: span };
      parent.tree.members.set(key, parent.member);
    }
  }
}
