/** An element and the hosts of the shadow trees that it is in, from the inside out. */
function* hostChain(element: Element): Generator<Element> {
  for (let inner: Element | undefined = element; inner;) {
    yield inner;
    const root: Node = inner.getRootNode();
    inner = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** The `lang` of the nearest element that has one, across shadow roots (HTML §3.2.6.2); empty where none has. */
export function nearestLanguage(element: Element): string {
  for (const inner of hostChain(element)) {
    const holder = inner.closest('[lang]');
    if (holder) {
      return holder.getAttribute('lang') ?? '';
    }
  }
  return '';
}

/** Calls back when a `lang` that may be the nearest one changes. The observer is to be disconnected in the end. */
export function observeLanguage(element: Element, onChange: () => void): MutationObserver {
  const observer = new MutationObserver(onChange);
  for (const inner of hostChain(element)) {
    observer.observe(inner.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  }
  return observer;
}
