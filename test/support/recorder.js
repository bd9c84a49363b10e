// The first script of a host page in the tests: takes down what is there before anybody else, and what happens then.
{
  const output = [];
  const record = line => {
    output.push(line);
    dispatchEvent(new Event('recorded'));
  };
  const later = setTimeout;

  // Nobody waits for the three seconds that a page has for adding an element.
  window.setTimeout = (task, delay, ...args) => later(task, delay === 3000 ? 0 : delay, ...args);

  const changes = [];
  const own = 'metropolis-call, script[src*="metropolis-call.js"]';

  for (const name of ['debug', 'log', 'info', 'warn', 'error']) {
    console[name] = (...args) => record(args.join(' '));
  }
  addEventListener('error', event => record(event.message ?? event.target.outerHTML), true);
  addEventListener('unhandledrejection', event => record(String(event.reason)));
  addEventListener('securitypolicyviolation', event =>
    record(`${event.violatedDirective}: ${event.blockedURI}`),
  );

  // While a page is parsed, nodes are added and texts grow; nothing is taken away, and no attribute changes.
  new MutationObserver(records => {
    for (const { type, target, attributeName, removedNodes } of records) {
      const removed = [...removedNodes].filter(node => !node.matches?.(own));
      if (!target.matches?.(own) && (type === 'attributes' || removed.length > 0)) {
        changes.push(`${target.nodeName} ${attributeName ?? removed.map(node => node.nodeName)}`);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });

  /** The keys of the global object, and of each built-in function and object on it, as in `Symbol.metadata`. */
  const listGlobals = () =>
    Object.entries(Object.getOwnPropertyDescriptors(window)).flatMap(([name, { value }]) =>
      typeof value === 'function' || name === 'JSON'
        ? [
            name,
            ...[value, value.prototype ?? {}].flatMap(Reflect.ownKeys).map(key => `${name}.${String(key)}`),
          ]
        : name,
    );

  window.recorded = { output, changes, listGlobals, globals: listGlobals() };
}
