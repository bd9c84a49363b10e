// The first script of a host page in the tests: takes down what is there before anybody else, and what happens then.
{
  const output = [];
  const changes = [];
  const own = 'metropolis-call, script[src*="metropolis-call.js"]';

  for (const name of ['debug', 'log', 'info', 'warn', 'error']) {
    console[name] = (...args) => output.push(args.join(' '));
  }
  addEventListener('error', event => output.push(event.message ?? event.target.outerHTML), true);
  addEventListener('unhandledrejection', event => output.push(String(event.reason)));
  addEventListener('securitypolicyviolation', event =>
    output.push(`${event.violatedDirective}: ${event.blockedURI}`),
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
