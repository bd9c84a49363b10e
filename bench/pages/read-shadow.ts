/** Runs in a page: reads the shadow tree of the first element with this tag, as `Tree` of floor.ts. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- floor.ts adds the call.
function readShadow(tag: string): { elements: string[]; styles: string } {
  const root = document.querySelector(tag)?.shadowRoot;
  if (!root) {
    throw new Error(`There is no <${tag}> with a shadow tree.`);
  }
  return {
    elements: [...root.querySelectorAll('*')].map(describe),
    styles: root.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join('\n'),
  };

  function describe(element: Element): string {
    return [depthOf(element), element.localName, ...attributesOf(element), textOf(element)].join(' ');
  }

  function depthOf(element: Element): number {
    return element.parentElement ? 1 + depthOf(element.parentElement) : 0;
  }

  function attributesOf(element: Element): string[] {
    const names = element.getAttributeNames().filter(name => name !== 'id');
    return names.toSorted().map(name => `${name}="${element.getAttribute(name)?.trim()}"`);
  }

  /** Without the text of its children. */
  function textOf(element: Element): string {
    const texts = [...element.childNodes].filter(node => node instanceof Text);
    return texts.map(({ data }) => data.trim()).join('');
  }
}
