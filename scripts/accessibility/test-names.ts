import { readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);

/**
 * The names of the tests in a file, from its source. Each `${…}` in a name is replaced by `…`. Skipped tests are left
 * out.
 *
 * @throws an error with the code `ENOENT` if there is no such file
 */
export function testNames(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.Latest);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression) && node.arguments[0]) {
      names.push(nameOf(node.arguments[0]));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** `it` and functions of the project that call it, such as `itIfTreeIsRead`; not `it.skip`. */
function isTest(callee: ts.Expression): boolean {
  return ts.isIdentifier(callee) && /^(?:it|test)(?:[A-Z]|$)/.test(callee.text);
}

function nameOf(argument: ts.Expression): string {
  if (ts.isTemplateExpression(argument)) {
    return [argument.head, ...argument.templateSpans.map(({ literal }) => literal)]
      .map(({ text }) => text)
      .join('…');
  }
  return ts.isStringLiteralLike(argument) ? argument.text : '…';
}
