/**
 * The nearest `lang` attribute, across shadow roots (HTML §3.2.6.2). Empty if there is none.
 *
 * @param observer observes every `lang` attribute that could become the nearest one
 */
export function nearestLanguage(element: Element, observer: MutationObserver): string {
  const root = element.getRootNode();
  observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  const lang = element.closest('[lang]')?.getAttribute('lang');
  // A shadow tree may be in another document, with a `ShadowRoot` of its own.
  const isShadowTree = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  return lang ?? (isShadowTree ? nearestLanguage((root as ShadowRoot).host, observer) : '');
}
