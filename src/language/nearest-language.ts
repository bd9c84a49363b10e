/** The nearest `lang` attribute, across shadow roots (HTML §3.2.6.2). Empty if there is none. */
export function nearestLanguage(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return lang ?? (root instanceof ShadowRoot ? nearestLanguage(root.host) : '');
}

/** Observes every `lang` attribute that could become the nearest one. */
export function observeLanguage(element: Element, observer: MutationObserver): void {
  const root = element.getRootNode();
  observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  if (root instanceof ShadowRoot) {
    observeLanguage(root.host, observer);
  }
}
