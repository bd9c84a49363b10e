import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import {
  type AttributeNode,
  type DirectiveNode,
  type ElementNode,
  NodeTypes,
  parse,
  type SimpleExpressionNode,
  type TextNode,
} from '@vue/compiler-dom';
import ts from 'typescript';
import { expectedAttributes, forAll, piecesOf } from './arbitrary-recipe.js';

void describe('Code from hostile settings and calls', () => {
  void it('creates the widget with its attributes and its link, in TypeScript', async () => {
    await forAll(async given => {
      const { module = '' } = await piecesOf('typescript', given);
      const [widget] = runModule(module).appended;
      assert.deepEqual(widget?.attributes, expectedAttributes(given));
      assert.deepEqual(widget.appended, [
        { ...emptyElement('a'), href: given.context.link.href, textContent: given.context.link.text },
      ]);
    });
  });

  void it('renders the widget with its attributes and its link, in React', async () => {
    await forAll(async given => {
      const { component = '' } = await piecesOf('react', given);
      const { link } = given.context;
      assert.deepEqual(runComponent(component), {
        type: 'metropolis-call',
        props: withNumbers(expectedAttributes(given)),
        children: [{ type: 'a', props: { href: link.href }, children: [link.text] }],
      });
    });
  });

  void it('renders the widget with its attributes and its link, in Vue', async () => {
    await forAll(async given => {
      const { component = '' } = await piecesOf('vue', given);
      const { link } = given.context;
      assert.deepEqual(readTemplate(component), {
        tag: 'metropolis-call',
        props: withNumbers(expectedAttributes(given)),
        children: [{ tag: 'a', props: { href: link.href }, children: link.text ? [link.text] : [] }],
      });
    });
  });
});

interface FakeElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly appended: FakeElement[];
}

function emptyElement(name: string): FakeElement {
  return { name, attributes: {}, appended: [] };
}

/** Runs the module in an empty document. Returns the document's `main`. */
function runModule(code: string): FakeElement {
  const createElement = (name: string): object => {
    const element = emptyElement(name);
    const setAttribute = (key: string, value: string): void => void (element.attributes[key] = value);
    const append = (child: FakeElement): void => void element.appended.push(child);
    for (const [key, value] of Object.entries({ setAttribute, append })) {
      Object.defineProperty(element, key, { value });
    }
    return element;
  };
  const main = createElement('main');
  const document = { createElement, querySelector: () => main };
  vm.runInNewContext(compile(code), { document, require: () => ({}), exports: {} });
  return main as FakeElement;
}

/** Renders the component to plain objects. */
function runComponent(code: string): unknown {
  const createElement = (type: string, props: object | null, ...children: readonly unknown[]) => ({
    type,
    props: { ...props },
    children: [...children],
  });
  const exports: { MetropolisCall?: () => unknown } = {};
  vm.runInNewContext(compile(code), { React: { createElement }, require: () => ({}), exports });
  return exports.MetropolisCall?.();
}

function compile(code: string): string {
  const { outputText, diagnostics } = ts.transpileModule(code, {
    reportDiagnostics: true,
    fileName: 'snippet.tsx',
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.React,
    },
  });
  assert.deepEqual(diagnostics, []);
  return outputText;
}

/** The only element of a single-file component's template. */
function readTemplate(code: string): unknown {
  const errors: string[] = [];
  const { children } = parse(code, { parseMode: 'sfc', onError: ({ message }) => errors.push(message) });
  assert.deepEqual(errors, []);
  const elements = children.filter(node => node.type === NodeTypes.ELEMENT);
  assert.deepEqual(
    elements.map(({ tag }) => tag),
    ['script', 'template'],
  );
  const nodes = elements[1]?.children.filter(isShown) ?? [];
  assert.equal(nodes.length, 1);
  return readNode(nodes[0] as ElementNode);
}

function readNode(node: ElementNode | TextNode): unknown {
  if (node.type === NodeTypes.TEXT) {
    return node.content;
  }
  assert.equal(node.type, NodeTypes.ELEMENT);
  return {
    tag: node.tag,
    props: Object.fromEntries(node.props.map(readProp)),
    children: node.children.filter(isShown).map(child => readNode(child as ElementNode | TextNode)),
  };
}

function readProp(prop: AttributeNode | DirectiveNode): readonly [string, string | number] {
  if (prop.type === NodeTypes.ATTRIBUTE) {
    return [prop.name, prop.value?.content ?? ''];
  }
  assert.equal(prop.name, 'bind');
  const { content } = prop.exp as SimpleExpressionNode;
  return [(prop.arg as SimpleExpressionNode).content, Number(content)];
}

function isShown({ type, ...node }: { readonly type: NodeTypes; readonly content?: unknown }): boolean {
  return !(type === NodeTypes.TEXT && String(node.content).trim() === '');
}

function withNumbers(attributes: Record<string, string>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]): [string, string | number] =>
      ['heading-level', 'refresh'].includes(name) ? [name, Number(value)] : [name, value],
    ),
  );
}
