import { type DefaultTreeAdapterMap, defaultTreeAdapter as tree, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The values of this call in the page for frames. Addresses are relative to that page. */
export interface FrameContent {
  /** The calls that the frame may show. */
  readonly sources: string;
  /** The call's page on the same host. */
  readonly page: string;
  readonly title: string;
  /** The language of the title. Empty if it is not known. */
  readonly lang: string;
}

/** Adapts the widget's page for frames to this call. Does not change its scripts, styles and policy. */
export function frameFor(built: string, content: FrameContent): string {
  const document = parse(built);
  const elements = [...elementsIn(document)];
  setMeta(elements, 'metropolis-call-sources', content.sources);
  setMeta(elements, 'metropolis-call-page', content.page);
  const link = elements.find(({ tagName }) => tagName === 'a');
  for (const element of [elements.find(({ tagName }) => tagName === 'title'), link]) {
    if (element) {
      setText(element, content.title);
    }
  }
  if (link) {
    setAttribute(link, 'href', content.page);
    setAttribute(link, 'lang', content.lang);
  }
  return serialize(document);
}

function* elementsIn(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) {
    yield node;
  }
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    yield* elementsIn(child);
  }
}

/** Sets the content of a `<meta>`. Does nothing if the release's page has no such `<meta>`. */
function setMeta(elements: readonly Element[], name: string, content: string): void {
  const meta = elements.find(
    ({ tagName, attrs }) =>
      tagName === 'meta' && attrs.some(attr => attr.name === 'name' && attr.value === name),
  );
  if (meta) {
    setAttribute(meta, 'content', content);
  }
}

function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter(attr => attr.name !== name), { name, value }];
}

function setText(element: Element, text: string): void {
  for (const child of [...element.childNodes]) {
    tree.detachNode(child);
  }
  tree.insertText(element, text);
}
