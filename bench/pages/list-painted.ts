/** Runs in a page: leaves in `window.listPainted` how long after the last answer the first entries of the list are painted. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- list.ts adds the call.
function noteListPainted(selector: string): void {
  const root = document.querySelector('metropolis-call')?.shadowRoot;
  if (!root) {
    throw new Error('The widget shows nothing yet.');
  }
  const observer = new MutationObserver(() => {
    if (root.querySelector(selector)) {
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          const answered = Math.max(...answers.map(({ responseEnd }) => responseEnd));
          Object.assign(window, { listPainted: performance.now() - answered });
        };
        port2.postMessage(undefined);
      });
    }
  });
  observer.observe(root, { subtree: true, childList: true });
}
