/** An element and the hosts of the shadow trees that it is in, from the inside out. */
function hostChain(element: Element): Element[] {
  const root = element.getRootNode();
  return [element, ...(root instanceof ShadowRoot ? hostChain(root.host) : [])];
}

/** The `lang` of the nearest element that has one, across shadow roots (HTML §3.2.6.2); empty where none has. */
export function nearestLanguage(element: Element): string {
  const holder = hostChain(element).find(inner => inner.closest('[lang]'));
  return holder?.closest('[lang]')?.getAttribute('lang') ?? '';
}

/** Calls back when a `lang` that may be the nearest one changes. The observer is to be disconnected in the end. */
export function observeLanguage(element: Element, onChange: () => void): MutationObserver {
  const observer = new MutationObserver(onChange);
  for (const inner of hostChain(element)) {
    observer.observe(inner.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  }
  return observer;
}
