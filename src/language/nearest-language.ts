/** The `lang` of the nearest element that has one, across shadow roots (HTML §3.2.6.2); empty where none has. */
export function nearestLanguage(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return lang ?? (root instanceof ShadowRoot ? nearestLanguage(root.host) : '');
}

/** Has the observer look for a `lang` that changes and may be the nearest one. */
export function observeLanguage(element: Element, observer: MutationObserver): void {
  const root = element.getRootNode();
  observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  if (root instanceof ShadowRoot) {
    observeLanguage(root.host, observer);
  }
}
