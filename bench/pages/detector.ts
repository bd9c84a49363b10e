/**
 * Runs in every page before any other script, and records when the content is there and when it is painted. It works in
 * the same way for all subjects, whether they render into the page or into open or closed shadow roots. The content is
 * there when `count` roots contain all of the selectors, with text.
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- page.ts adds the call.
function detectContent({ selectors, count }: { selectors: readonly string[]; count: number }): void {
  const { performance, MessageChannel } = window;
  const requestFrame = window.requestAnimationFrame.bind(window);
  const roots = new Set<ShadowRoot>();
  const result = { shown: 0, painted: 0, parse: 0, longTasks: [] as number[], shifts: [] as number[] };
  const observer = new MutationObserver(look);
  Object.assign(window, { bench: result });

  // eslint-disable-next-line @typescript-eslint/unbound-method -- Called below, with its element.
  const { attachShadow } = Element.prototype;
  // A method like the native one: github-buttons takes a function with a prototype for a polyfill.
  Object.assign(Element.prototype, {
    attachShadow(this: Element, init: ShadowRootInit) {
      const root = attachShadow.call(this, init);
      roots.add(root);
      observe(root);
      return root;
    },
  });
  observe(document);

  const { parse } = JSON;
  JSON.parse = (...args: Parameters<typeof parse>): unknown => {
    const start = performance.now();
    const value: unknown = parse(...args);
    result.parse += performance.now() - start;
    return value;
  };

  record('longtask', ({ duration }) => result.longTasks.push(duration));
  record('layout-shift', entry => result.shifts.push((entry as PerformanceEntry & { value: number }).value));

  function observe(root: Node): void {
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  function record(type: string, take: (entry: PerformanceEntry) => void): void {
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true });
  }

  function look(): void {
    findServedRoots();
    if ([...roots].filter(isShown).length >= count) {
      observer.disconnect();
      result.shown = performance.now();
      afterPaint(() => (result.painted = performance.now()));
    }
  }

  /** Declarative shadow roots of the page. No script attaches them. */
  function findServedRoots(): void {
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      if (shadowRoot && !roots.has(shadowRoot)) {
        roots.add(shadowRoot);
        observe(shadowRoot);
      }
    }
  }

  function isShown(root: ShadowRoot): boolean {
    return (
      root.host.isConnected && selectors.every(selector => root.querySelector(selector)?.textContent.trim())
    );
  }

  /** Runs a task right after a frame: styles, layout and paint are done. */
  function afterPaint(task: () => void): void {
    requestFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = task;
      port2.postMessage(undefined);
    });
  }
}
