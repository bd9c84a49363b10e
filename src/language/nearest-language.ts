/** The nearest `lang` attribute, across shadow roots (HTML §3.2.6.2). Empty if there is none. */
export function nearestLanguage(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const host = hostAround(element);
  return lang ?? (host ? nearestLanguage(host) : '');
}

/** Observes every `lang` attribute that could become the nearest one. */
export function observeLanguage(element: Element, observer: MutationObserver): void {
  observer.observe(element.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  const host = hostAround(element);
  if (host) {
    observeLanguage(host, observer);
  }
}

/** The host of the shadow tree around an element. The tree may be in another document, with a `ShadowRoot` of its own. */
function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}
