import { createScanner, type JSONScanner } from 'jsonc-parser';
import { limits } from '../limits.js';
import { buildTree } from './build-tree.js';
import { type Fault, fault } from './fault.js';
import { namedFault } from './named-fault.js';
import { repair } from './repair.js';
import { jsonOf, type Tree } from './tree.js';

/** The content of a text, the places of its values, and its faults. */
export interface Parsed {
  /** As much as could be read. */
  readonly json: unknown;
  /** Undefined where nothing could be read. */
  readonly tree: Tree | undefined;
  readonly faults: readonly Fault[];
}

/** At most this many faults are reported. The others are only counted: mostly, the first faults cause them. */
const mostFaults = 20;

/** The values of jsonc-parser's `SyntaxKind`. That is a `const enum`, which does not exist at run time. */
const kinds = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 };

/** Parses a text like `JSON.parse`. If that fails, it finds the causes and reads what can be read. */
export function parseJson(text: string): Parsed {
  const nothing = faultOfAll(text);
  if (nothing) {
    return { json: undefined, tree: undefined, faults: [nothing] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return recover(text);
  }
  const { tree, duplicates } = buildTree(text);
  return { json, tree, faults: duplicates };
}

/** The fault of a text that cannot be parsed at all. Undefined if it can be tried. */
function faultOfAll(text: string): Fault | undefined {
  const start = text.search(/\S/);
  if (start < 0) {
    return fault('empty', 0, 0, {});
  }
  if (text.charAt(start) === '<') {
    return fault('html', start, 1, {});
  }
  const deep = depthBeyond(text);
  return deep < 0 ? undefined : fault('too-deep', deep, 1, { limit: limits.depth });
}

function recover(text: string): Parsed {
  const start = text.search(/\S/);
  if (!/^([{[]|\/[/*])/.test(text.slice(start, start + 2))) {
    return { json: undefined, tree: undefined, faults: [fault('not-json', start, 1, {})] };
  }
  const repaired = repair(text);
  const { tree, errors } = buildTree(repaired.text);
  const faults = [...repaired.faults, ...errors.map(error => namedFault(repaired.text, error))];
  return { json: tree && jsonOf(tree), tree, faults: withoutFollowing(text, faults) };
}

/**
 * Keeps the first fault of each line. That fault mostly causes the other faults on its line and right after it, among
 * them keys that seem to occur twice.
 */
function withoutFollowing(text: string, faults: readonly Fault[]): readonly Fault[] {
  const kept: Fault[] = [];
  let [lineEnd, faultEnd] = [-1, -1];
  for (const next of [...faults].sort((a, b) => a.offset - b.offset)) {
    if (next.offset > lineEnd && (faultEnd < 0 || /\S/.test(text.slice(faultEnd, next.offset)))) {
      kept.push(next);
      lineEnd = endOfLine(text, next.offset);
    }
    faultEnd = Math.max(faultEnd, next.offset + next.length);
  }
  const told = kept.length ? kept : [fault('syntax', 0, 1, { found: text.charAt(0) })];
  const [more] = told.slice(mostFaults);
  const count = told.length - mostFaults;
  return more ? [...told.slice(0, mostFaults), fault('more-faults', more.offset, 1, { count })] : told;
}

function endOfLine(text: string, offset: number): number {
  const lineBreak = /[\r\n]/g;
  lineBreak.lastIndex = offset;
  return lineBreak.exec(text)?.index ?? text.length;
}

/** The offset at which nesting exceeds the limit, or -1. Checked before parsing, because the parser is recursive. */
function depthBeyond(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = next(scanner); token !== kinds.end; token = next(scanner)) {
    if (token === kinds.openBrace || token === kinds.openBracket) {
      depth += 1;
    } else if (token === kinds.closeBrace || token === kinds.closeBracket) {
      depth -= 1;
    }
    if (depth > limits.depth) {
      return scanner.getTokenOffset();
    }
  }
  return -1;
}

function next(scanner: JSONScanner): number {
  return scanner.scan();
}
