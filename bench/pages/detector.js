/**
 * Runs in every page before anything else, and tells when its content is there and when it is painted: in the same way
 * for all subjects, whether they render into the page or into open or closed shadow roots.
 *
 * @param {{ selectors: string[], count: number }} content it is there when so many roots have all of these, with text.
 */
export function detectContent({ selectors, count }) {
  const { performance, requestAnimationFrame, MessageChannel } = window;
  const roots = new Set();
  const result = { shown: 0, painted: 0, parse: 0, longTasks: [], shifts: [] };
  const observer = new MutationObserver(look);
  window.bench = result;

  const { attachShadow } = Element.prototype;
  // A method, as the native one: github-buttons takes a function with a prototype for a polyfill.
  Object.assign(Element.prototype, {
    attachShadow(init) {
      const root = attachShadow.call(this, init);
      roots.add(root);
      observe(root);
      return root;
    },
  });
  observe(document);

  const { parse } = JSON;
  JSON.parse = (...args) => {
    const start = performance.now();
    const value = parse(...args);
    result.parse += performance.now() - start;
    return value;
  };

  record('longtask', ({ duration }) => result.longTasks.push(duration));
  record('layout-shift', ({ value }) => result.shifts.push(value));

  function observe(root) {
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  function record(type, take) {
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true });
  }

  function look() {
    if ([...roots].filter(isShown).length >= count) {
      observer.disconnect();
      result.shown = performance.now();
      afterPaint(() => (result.painted = performance.now()));
    }
  }

  function isShown(root) {
    return (
      root.host.isConnected && selectors.every(selector => root.querySelector(selector)?.textContent.trim())
    );
  }

  /** The first task after a frame: its styles, layout and paint are done. */
  function afterPaint(task) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = task;
      port2.postMessage(undefined);
    });
  }
}
